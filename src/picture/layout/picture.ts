import type { Lens } from '../../model/view.ts'
import type { BodyPart, DrawBody, Room } from '../body/body.ts'
import { mapScale } from '../body/mapBody.ts'
import type { Block } from '../figure.ts'
import type { Content } from './content.ts'
import { drawLegend, type LegendGroup, type LegendShape } from './legend.ts'
import { blockOf } from './place.ts'
import { gutter, legend as legendWidth } from './styles.ts'

/** The picture with its legend, from the origin, and the parts of it that follow on other pages. */
interface Picture {
  readonly blocks: readonly Block[]
  readonly height: number
  readonly rest: readonly BodyPart[]
  /** The legend, where the page has no room for it. */
  readonly legend: readonly LegendGroup[]
}

/** How a legend may stand: beside the picture in one or two columns, wide or close, or below it in a row of columns. */
interface Arrangement extends LegendShape {
  readonly below: boolean
}

const arrangements = (width: number): Arrangement[] => [
  { below: false, columns: 1, width: legendWidth, pitch: 1 },
  { below: false, columns: 1, width: legendWidth, pitch: 0.76 },
  { below: false, columns: 2, width: legendWidth * 0.85, pitch: 0.76 },
  ...[2, 3, 4, 5, 6]
    .map((columns) => ({ below: true, columns, width: (width - (columns - 1) * gutter) / columns, pitch: 0.76 }))
    .filter((one) => one.width >= 180),
  { below: true, columns: 1, width, pitch: 0.76 },
]

const between = 20
/** How much of a page a divided picture keeps above its legend. */
const leastBeside = 0.6

/** Draws a lens with the legend where it leaves the picture most room. */
export const drawPicture = (content: Content, draw: DrawBody, room: Omit<Room, 'numbered'>): Picture => {
  const { onScreen, visible, numbered, settings } = content
  const make = (inner: Omit<Room, 'numbered'>) => draw(onScreen, visible, { ...inner, numbered })
  // What the legend says depends on what is drawn, not on how large: one draft tells.
  const groups = settings.parts.legend
    ? make(room).legend.filter(({ rows, notes }) => rows.length + (notes?.length ?? 0) > 0)
    : []
  const wanted = groups.length > 0 ? chosenOf(content, groups, room) : undefined
  const draft = make(wanted?.room ?? room)
  // A picture that goes on anyway does not give much of its first page to a legend.
  const isDear = wanted?.room.height !== undefined && wanted.room.height < leastBeside * (room.height ?? 0)
  const chosen = isDear && draft.parts.length > 1 ? undefined : wanted
  const legend = chosen ? [] : groups
  const body = chosen === wanted ? draft : make(room)
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
  if (!chosen) return { blocks: picture, height, rest, legend }
  const drawn = drawLegend(groups, chosen.arrangement)
  const bodyHeight = room.height === undefined ? height : (chosen.room.height ?? height)
  const at = chosen.arrangement.below
    ? { x: 0, y: bodyHeight + between }
    : { x: (first?.width ?? chosen.room.width) + gutter, y: 0 }
  return {
    blocks: [...picture, blockOf('legend', 'legend', drawn, at)],
    height: chosen.arrangement.below ? at.y + drawn.height : Math.max(bodyHeight, drawn.height),
    rest,
    legend,
  }
}

/** The arrangement that leaves the largest picture; none where the page has room for none and others follow. */
const chosenOf = ({ onScreen, visible }: Content, groups: readonly LegendGroup[], room: Omit<Room, 'numbered'>) => {
  const candidates = arrangements(room.width).map((arrangement) => {
    const { height } = drawLegend(groups, arrangement)
    const inner = {
      ...room,
      width: arrangement.below ? room.width : room.width - gutter - legendSpan(arrangement),
      ...(room.height !== undefined && { height: arrangement.below ? room.height - between - height : room.height }),
    }
    const overflows = room.height !== undefined && !arrangement.below && height > room.height
    const tooSmall = inner.width < 240 || (inner.height !== undefined && inner.height < 120)
    const size = isMap(visible.view.lens)
      ? mapScale(onScreen, inner)
      : inner.width * Math.min(inner.height ?? inner.width, inner.width)
    // Beside the picture a legend is found at once: it gives way only for a picture that is clearly larger.
    // Lanes of pages that follow are as long as those of the first: beside a legend all would be shorter.
    const isWide = visible.view.lens === 'timeline' && room.height !== undefined
    const preferred = arrangement.below ? (isWide ? 2 : 0.94) - height / 1e5 : 1
    const fits = !overflows && !tooSmall
    return { arrangement, room: inner, fits, merit: size * preferred * (fits ? 1 : 1e-6) }
  })
  const best = candidates.reduce((a, b) => (b.merit > a.merit * 1.001 ? b : a))
  return best.fits || !room.following ? best : undefined
}

/** Whether a lens draws a map, which has one size only. */
export const isMap = (lens: Lens): boolean => lens === 'map' || lens === 'balance'

const legendSpan = ({ columns, width }: LegendShape): number => columns * width + (columns - 1) * gutter
