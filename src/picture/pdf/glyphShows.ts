import type { Vector } from '../../lib/vector.ts'
import type { EmbeddedFont } from './embeddedFont.ts'
import { number } from './pathOperators.ts'
import type { Shown } from './placedGlyphs.ts'

/** Shows glyphs of one font on a line: one string of codes, with steps where two stand nearer or farther than usual. */
export const glyphShows = (
  font: EmbeddedFont,
  glyphs: readonly Shown[],
  { x: left, y: baseline, size }: Vector & { readonly size: number },
): string[] => {
  let pen = glyphs[0]?.x ?? 0
  let height = 0
  let pieces = ''
  // The page's y runs downwards, a text's upwards.
  const out = ['BT', `/${font.name} ${number(size)} Tf`, `1 0 0 -1 ${number(left + pen)} ${number(baseline)} Tm`]
  const show = () => {
    if (pieces !== '') out.push(`[${pieces.replaceAll('><', '')}] TJ`)
    pieces = ''
  }
  for (const { id, x, y, reading } of glyphs) {
    if (y !== height) {
      show()
      out.push(`${number(-y)} Ts`)
      height = y
    }
    const back = Math.round(((pen - x) * 1000) / size)
    if (back !== 0) pieces += back
    pieces += `<${font.code(id, reading).toString(16).toUpperCase().padStart(4, '0')}>`
    pen += ((font.advance(id) - back) * size) / 1000
  }
  show()
  if (height !== 0) out.push('0 Ts')
  return [...out, 'ET']
}
