import { n } from '../../lib/path.ts'
import type { Palette } from '../../scene/palette.ts'
import type { Text } from '../../scene/scene.ts'
import { escapeXml, inkOf } from '../svg/svg.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * A line of text as an outline that looks the same everywhere; what it says stays findable in its title. Its halo is a
 * path of its own, for not every program can stroke beneath what it fills.
 */
export const outlinedSvg = ({ outline }: Typesetter, text: Text, palette: Palette, halo: boolean): string => {
  const d = outline(text)
  return [
    `<g role="img"${text.turn ? ` transform="rotate(${n(text.turn)} ${n(text.x)} ${n(text.y)})"` : ''}><title>${escapeXml(text.text)}</title>`,
    halo ? `<path d="${d}" fill="none" stroke="${palette.paper}" stroke-width="4.5"/>` : '',
    `<path d="${d}" ${inkOf(palette).fill(text.paint)}/></g>`,
  ].join('')
}
