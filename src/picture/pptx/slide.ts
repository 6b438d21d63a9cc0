import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Figure } from '../figure.ts'
import { blockShapes } from './blockShapes.ts'
import type { Colours } from './colours.ts'
import { joinProse } from './joinProse.ts'
import { mapShapes } from './mapShapes.ts'
import { emptyTree, namespaces } from './parts.ts'
import type { Frame, Pen } from './pen.ts'
import type { Relationship } from './relationships.ts'
import { declaration } from './xml.ts'

/** More text than this glows so slowly that nobody would want to move anything. */
const mostGlowing = 300

/** The first page of a figure as a slide, piece by piece; addresses that it leads to are added to `links`. */
export function* slideXml(figure: Figure, frame: Frame, colours: Colours, links: Relationship[]): Generator<string> {
  const page = figure.pages[0]
  const pen = penOf(figure, colours, links)
  yield `${declaration}<p:sld ${namespaces}><p:cSld><p:spTree>${emptyTree}`
  for (const block of joinProse(page?.blocks ?? [])) {
    if (block.map) yield* mapShapes(pen, frame, block.map, figure.source.visible.dataset, block.alt)
    else yield* blockShapes(pen, frame, block, page?.width ?? 0)
  }
  yield '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
}

const penOf = ({ language, source }: Figure, colours: Colours, links: Relationship[]): Pen => {
  // The tree itself is number 1.
  let last = 1
  const known = new Map<string, string>()
  return {
    colours,
    language,
    glow: source.visible.ties.length + source.visible.actors.length <= mostGlowing,
    id: () => {
      last += 1
      return last
    },
    link: (address) => {
      if (!isSafeAddress(address)) return undefined
      const found = known.get(address)
      if (found) return found
      const id = `rId${links.push({ type: 'hyperlink', target: address, outside: true })}`
      known.set(address, id)
      return id
    },
  }
}

/** How many pieces `slideXml` makes of a figure, about. */
export const piecesOf = ({ pages: [page] }: Figure): number =>
  (page?.blocks ?? []).reduce(
    (sum, { map, entries }) =>
      sum + (map ? 2 * map.scene.ties.length + map.scene.nodes.length : (entries?.length ?? 1)),
    2,
  )
