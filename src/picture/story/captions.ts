import { type Box, grow, overlaps } from '../../lib/box.ts'
import { pointAt, sample, tangentAt } from '../../lib/quadratic.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { widthOf } from '../../scene/measure.ts'
import type { SceneTie, Text } from '../../scene/scene.ts'
import { captionOf } from '../../words/caption.ts'
import type { Layer, PlacedScene } from '../figure.ts'
import { flow, type Line } from '../layout/flow.ts'
import { isFree, type Obstacles, obstaclesOf } from './clashes.ts'
import * as styles from './slideStyles.ts'

/** With more ties than this, what stands beside one would stand beside another. */
export const mostCaptioned = 4
const widths = [330, 250, 200] as const
const leading = 31
const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const
/** From a line to the words about it, and from these to anything else. */
const [away, keep, others] = [16, 8, 26] as const

interface Caption {
  readonly box: Box
  readonly texts: readonly Text[]
}

/** Beside each tie what it is, since when and by whose word, where there is room in the box for that. */
export const drawCaptions = (
  map: PlacedScene,
  ties: readonly SceneTie[],
  claims: readonly string[],
  dataset: Dataset,
  room: Box,
): Layer => {
  const { scene, at, scale } = map
  const obstacles = enlargedBy(obstaclesOf(scene), at, scale)
  const drawn: Caption[] = []
  for (const tie of ties) {
    const said = captionOf(tie.tie, firstClaim(tie.tie, claims), dataset)
    const caption = widths
      .map((width) => placedBeside(tie, said, width, { obstacles, drawn, map, room }))
      .find((one) => one !== undefined)
    if (caption) drawn.push(caption)
  }
  return {
    name: 'captions',
    at: { x: 0, y: 0 },
    scale: 1,
    halo: false,
    shapes: [],
    texts: drawn.flatMap(({ texts }) => texts),
  }
}

/** What a tie is told by: of its claims that are as strong as it is drawn the one that the step names first. */
const firstClaim = ({ claims, status }: Tie, order: readonly string[]): Claim | undefined => {
  const sorted = [...claims].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return sorted.find((claim) => claim.status === status) ?? sorted[0]
}

const onPage = ({ x, y }: Vector, at: Vector, scale: number): Vector => ({ x: at.x + scale * x, y: at.y + scale * y })

const enlargedBy = ({ boxes, lines }: Obstacles, at: Vector, scale: number): Obstacles => ({
  boxes: boxes.map((box) => ({ ...onPage(box, at, scale), width: box.width * scale, height: box.height * scale })),
  lines: lines.map((points) => points.map((point) => onPage(point, at, scale))),
})

interface Around {
  readonly obstacles: Obstacles
  readonly drawn: readonly Caption[]
  readonly map: PlacedScene
  readonly room: Box
}

const placedBeside = (
  { curve }: SceneTie,
  { head, details }: { readonly head: string; readonly details: readonly string[] },
  widest: number,
  { obstacles, drawn, map: { at, scale }, room }: Around,
): Caption | undefined => {
  const lines: Line[] = [
    ...flow([{ text: head, style: styles.captionHead }], widest),
    ...details.flatMap((text) => flow([{ text, style: styles.caption }], widest)),
  ]
  const width = Math.max(...lines.map(widthOfLine))
  const height = lines.length * leading
  const own = sample(curve).map((point) => onPage(point, at, scale))
  const ownKey = own.map(({ x, y }) => `${x} ${y}`).join()
  const foreign: Obstacles = {
    boxes: [],
    lines: obstacles.lines.filter((points) => points.map(({ x, y }) => `${x} ${y}`).join() !== ownKey),
  }
  const mine: Obstacles = { boxes: obstacles.boxes, lines: [own] }
  for (const t of spots) {
    const point = onPage(pointAt(curve, t), at, scale)
    const along = tangentAt(curve, t)
    const long = Math.hypot(along.x, along.y) || 1
    for (const side of [1, -1]) {
      const normal = { x: (side * along.y) / long, y: (-side * along.x) / long }
      const reach = away + Math.abs(normal.x) * (width / 2) + Math.abs(normal.y) * (height / 2)
      const centre = { x: point.x + normal.x * reach, y: point.y + normal.y * reach }
      const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
      const inside =
        box.x >= room.x &&
        box.y >= room.y &&
        box.x + width <= room.x + room.width &&
        box.y + height <= room.y + room.height
      if (!inside || drawn.some((one) => overlaps(grow(one.box, 18), box))) continue
      if (!isFree(box, mine, keep) || !isFree(box, foreign, others)) continue
      const anchor = normal.x > 0.35 ? 'start' : normal.x < -0.35 ? 'end' : 'middle'
      const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + width : centre.x
      return { box, texts: lines.flatMap((line, i) => textsOf(line, x, box.y + (i + 0.77) * leading, anchor)) }
    }
  }
  return undefined
}

const widthOfLine = (line: Line): number =>
  Math.max(
    0,
    ...line.map((item) => ('text' in item ? item.x + widthOf(item.text, item.style.face, item.style.size) : 0)),
  )

const textsOf = (line: Line, x: number, y: number, anchor: Text['anchor']): Text[] =>
  line.flatMap((item) => ('text' in item ? [{ x, y, anchor, text: item.text, ...item.style }] : []))
