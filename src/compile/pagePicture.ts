import { n } from '../lib/path.ts'
import { openingProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { defaultView } from '../model/view.ts'
import { escapeXml, type Ink, sceneSvg } from '../picture/svg/svg.ts'
import { query } from '../query/query.ts'
import { compose } from '../scene/compose.ts'
import { breakpoints, frameOf, insetsFor } from '../scene/frame.ts'
import { en } from '../words/en.ts'

/** Colours by class, so that the stylesheet decides between light and dark; the policy allows no style attributes. */
const classes: Ink = { fill: (paint) => `class="f-${paint}"`, stroke: (paint) => `class="s-${paint}"` }

/**
 * The map as it opens, as elements of the page: it is there before any script runs. One picture for wide windows and one for
 * phones, from the same Scenes that the canvas paints; `pageCss` shows the right one in the right place.
 */
export const pagePicture = (dataset: Dataset): string =>
  (['wide', 'phone'] as const)
    .map((shape) => {
      const visible = query(dataset, defaultView, shape === 'phone' ? 2 : openingProminence)
      const positions = dataset.layout[shape]
      const scene = compose(visible, positions, { scale: 1 })
      const { x, y, width, height } = frameOf(scene, positions)
      const title = `${en.appName}: ${dataset.title}`
      const description = en.map.description(visible.actors.length, visible.ties.length)
      return [
        `<svg class="picture-${shape}" viewBox="${[x, y, width, height].map(n).join(' ')}" role="img" aria-labelledby="picture-${shape}-title picture-${shape}-description">`,
        `<title id="picture-${shape}-title">${escapeXml(title)}</title><desc id="picture-${shape}-description">${escapeXml(description)}</desc>`,
        mergeClasses(sceneSvg(scene, classes)),
        '</svg>',
      ].join('')
    })
    .join('\n')

/** A shape that is filled and stroked has two class attributes; XML and HTML allow one. */
const mergeClasses = (svg: string): string =>
  svg.replace(/class="([^"]+)"([^>]*?) class="([^"]+)"/g, 'class="$1 $3"$2').replaceAll('\n', '')

/** The rules that put the picture where the canvas will paint the same map. */
export const pageCss = (): string => {
  const place = (width: number) => {
    const { left, top, right, bottom } = insetsFor(width, { dossier: false, aside: false })
    return `#picture>svg{left:${left}px;top:${top}px;width:calc(100% - ${left + right}px);height:calc(100% - ${top + bottom}px)}`
  }
  return [
    '#picture{position:fixed;inset:0}#picture>svg{position:absolute}#picture>.picture-phone{display:none}',
    ':root[data-view=other] #picture{display:none}',
    place(breakpoints.column),
    `@media(max-width:${breakpoints.column - 1}px){${place(breakpoints.beside)}}`,
    `@media(max-width:${breakpoints.beside - 1}px){${place(breakpoints.phone)}}`,
    `@media(max-width:${breakpoints.phone - 1}px){${place(390)}#picture>.picture-phone{display:block}#picture>.picture-wide{display:none}}`,
  ].join('\n')
}
