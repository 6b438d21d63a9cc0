import type { Block, ProseParagraph, Run } from '../figure.ts'
import type { Style } from '../layout/flow.ts'
import { blockOf } from '../layout/place.ts'
import { stackProse } from '../story/prose.ts'
import { type Chunk, textWidth } from './paper.ts'

/** A paragraph in one style. */
export const paragraph = (
  text: string,
  style: Style,
  leading: number,
  label?: { readonly text: string; readonly style: Style; readonly by: number },
): ProseParagraph => ({
  runs: [{ text, ...style }],
  leading,
  after: 0,
  ...(label && { hang: { by: label.by, label: { text: label.text, ...label.style } as Run } }),
})

/** Paragraphs across the page. */
export const proseChunk = (
  role: Block['role'],
  name: string,
  paragraphs: readonly ProseParagraph[],
  { before = 0, leads = false, mayPart = false }: { before?: number; leads?: boolean; mayPart?: boolean } = {},
): Chunk => {
  const drawn = stackProse(paragraphs, textWidth)
  return { blocks: [blockOf(role, name, drawn, { x: 0, y: 0 })], height: drawn.height, before, leads, mayPart }
}

/** From one line to write on to the next, as ruled paper has it: 8 millimetres. */
const ruled = 47

/** Lines to write on. */
export const linesChunk = (lines: number): Chunk => ({
  blocks: [
    blockOf(
      'ornament',
      'lines',
      {
        shapes: Array.from({ length: lines }, (_, i) => ({
          d: `M0 ${(i + 1) * ruled}h${textWidth}`,
          stroke: 'ink-3' as const,
          width: 1,
        })),
        texts: [],
        height: lines * ruled,
      },
      { x: 0, y: 0 },
    ),
  ],
  height: lines * ruled + 8,
  before: 4,
})

/** The tallest that is kept on one page. */
const mostTogether = 620

/** Chunks of one thing: on one page unless they are tall; then neither the first nor the last stands alone. */
export const keptTogether = (chunks: readonly Chunk[]): Chunk[] => {
  const height = chunks.reduce((sum, one) => sum + one.before + one.height, 0)
  const last = chunks.length - 1
  return chunks.map((chunk, i) =>
    i < last && (height <= mostTogether || i < 2 || i === last - 1) ? { ...chunk, leads: true } : chunk,
  )
}

/** A rule across the page. */
export const ruleChunk = (before: number): Chunk => ({
  blocks: [
    blockOf(
      'ornament',
      'rule',
      { shapes: [{ d: `M0 0h${textWidth}`, stroke: 'ink', width: 1.4 }], texts: [], height: 0 },
      { x: 0, y: 0 },
    ),
  ],
  height: 14,
  before,
  leads: true,
})
