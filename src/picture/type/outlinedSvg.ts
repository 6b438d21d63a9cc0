import type { Text } from '../../scene/scene.ts'
import { escapeXml } from '../svg/svg.ts'
import type { Typesetter } from './typesetter.ts'

/** Lines of text as outlines that look the same everywhere; what each says stays findable in its title. */
export const outlinedSvg = (
  { outline }: Typesetter,
  text: Text,
  /** Such as its fill. */
  attributes: string,
): string =>
  `<g role="img"><title>${escapeXml(text.text)}</title><path d="${outline(text)}"${attributes && ` ${attributes}`}/></g>`
