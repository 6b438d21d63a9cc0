import type { Lens } from '../../model/view.ts'
import type { BodyPart, DrawBody, Room } from '../body/body.ts'
import { mapScale } from '../body/mapBody.ts'
import { remembered } from '../body/remembered.ts'
import type { Block } from '../figure.ts'
import type { Content } from './content.ts'
import { drawLegend, type LegendGroup, type LegendShape, legendSize } from './legend.ts'
import { blockOf } from './place.ts'
import { gutter, legend as legendWidth } from './styles.ts'

/** The picture with its legend, from the origin, and the parts of it that follow on other pages. */
interface Picture {
  readonly blocks: readonly Block[]
  readonly height: number
  readonly rest: readonly BodyPart[]
  /** The legend, where the page has no room for it. */
  readonly legend: readonly LegendGroup[]
  /** It stands by itself, rather than being read from its upper edge. */
  readonly floats: boolean
}

/** How a legend may stand: beside the picture in one column or two, loose or close, or below it in a row of columns. */
interface Arrangement extends LegendShape {
  readonly below: boolean
}

const arrangementsFor = (width: number): Arrangement[] => [
  { below: false, columns: 1, widest: legendWidth, close: false },
  { below: false, columns: 1, widest: legendWidth, close: true },
  { below: false, columns: 2, widest: legendWidth, close: true },
  { below: false, columns: 3, widest: legendWidth, close: true },
  ...[6, 5, 4, 3, 2, 1]
    .map((columns) => ({
      below: true,
      columns,
      widest: (width - (columns - 1) * gutter) / columns,
      close: true,
    }))
    .filter(({ widest }) => widest >= narrowest),
  { below: true, columns: 0, widest: width, close: true },
]

/** A column of the legend below this breaks words. */
const narrowest = 175
const between = 20
/** How much of a page's room a picture that goes on keeps beside a legend. */
const leastBeside = 0.6

/** Draws a lens with the legend where it leaves the picture most room. */
export const drawPicture = (content: Content, draw: DrawBody, room: Omit<Room, 'numbered'>): Picture => {
  const { onScreen, visible, numbered, settings } = content
  const make = (inner: Omit<Room, 'numbered'>) => remembered(draw)(onScreen, visible, { ...inner, numbered })
  // What the legend says depends on what is drawn, not on how large: one draft tells.
  const groups = settings.parts.legend
    ? make(room).legend.filter(({ rows, notes }) => rows.length + (notes?.length ?? 0) > 0)
    : []
  const wanted = groups.length > 0 ? chosenOf(content, groups, room) : undefined
  const draft = make(wanted?.room ?? room)
  // A legend without room follows; and a picture that goes on anyway does not give much of its first page to one.
  const isDear = (wanted?.room.height ?? Number.POSITIVE_INFINITY) < leastBeside * (room.height ?? 0)
  const follows = room.following && wanted && (!wanted.fits || (isDear && draft.parts.length > 1))
  const chosen = follows ? undefined : wanted
  const body = chosen === wanted ? draft : make(room)
  const legendAfter = follows ? groups : []
  const [first, ...rest] = body.parts
  const picture: Block[] = first
    ? [
        {
          role: 'figure',
          name: 'picture',
          alt: content.alt,
          layers: first.layers,
          ...(first.map && { map: first.map }),
        },
      ]
    : []
  const height = first?.height ?? 0
  const floats = first?.map !== undefined
  if (!chosen) return { blocks: picture, height, rest, floats, legend: legendAfter }
  const { arrangement } = chosen
  const legend = drawLegend(groups, arrangement)
  const at = arrangement.below
    ? { x: 0, y: height + between }
    : { x: (first?.width ?? chosen.room.width) + gutter, y: 0 }
  return {
    blocks: [...picture, blockOf('legend', 'legend', legend, at)],
    height: arrangement.below ? at.y + legend.height : Math.max(height, legend.height),
    rest,
    floats,
    legend: legendAfter,
  }
}

/** Lenses whose pictures take the whole width of a page, as on the pages that follow. */
const broad: ReadonlySet<Lens> = new Set(['table', 'sources', 'disagreements'])

/** The arrangement that leaves the largest picture; one whose legend has no room beside it only where none has. */
const chosenOf = ({ onScreen, visible }: Content, groups: readonly LegendGroup[], room: Omit<Room, 'numbered'>) => {
  const { lens } = visible.view
  const isMap = lens === 'map' || lens === 'balance'
  const all = arrangementsFor(room.width).filter(({ below }) => below || !broad.has(lens))
  const candidates = all.map((arrangement) => {
    const legend = legendSize(groups, arrangement)
    const inner = {
      ...room,
      width: arrangement.below ? room.width : room.width - gutter - legend.width,
      ...(room.height !== undefined && {
        height: arrangement.below ? Math.max(60, room.height - between - legend.height) : room.height,
      }),
    }
    const over = Math.max(
      legend.width / room.width,
      room.height === undefined ? 0 : legend.height / (arrangement.below ? 0.6 * room.height : room.height),
    )
    const size = isMap ? mapScale(onScreen, inner) : inner.width * Math.min(inner.height ?? inner.width, inner.width)
    // Beside the picture a legend is found at once: it gives way only for a picture that is clearly larger.
    // Lanes of pages that follow are as long as those of the first: beside a legend all would be shorter.
    const isWide = lens === 'timeline' && room.height !== undefined
    const merit = size * (arrangement.below ? (isWide ? 2 : 0.94) : 1) * (over > 1.001 ? 0.001 / over : 1)
    return { arrangement, room: inner, merit, fits: over <= 1.001 }
  })
  return candidates.reduce((a, b) => (b.merit > a.merit * 1.02 ? b : a))
}
