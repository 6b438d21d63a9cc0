import { around, type Box, grow, overlaps, union } from '../lib/box.ts'
import { convexHull, ringAround } from '../lib/hull.ts'
import { curvePath, roundedPolygon } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'
import { widthOf } from './measure.ts'
import type { Scene, SceneNode, Shape, Text } from './scene.ts'

/** Some actors that a computation puts together. Those of a single actor are not drawn. */
export interface Camp {
  readonly name: string
  readonly actors: ReadonlySet<string>
}

/** Around an actor and around its name; corners are rounded off by as much as keeps clear of both. */
const pad = 26
const labelPad = 18
const corner = 64
const floor = 12
/** With more actors names are large for the map, and camps narrower than theirs go without. */
const crowd = 120
const face = { family: 'sans', weight: 600 } as const

/** Who is in a camp but outside of its hull: each has a dotted ring with the mark of its camp, which a note explains. */
export interface Outside {
  readonly note: string
  readonly camps: readonly { readonly mark: string; readonly actors: ReadonlySet<string> }[]
}

/** A Scene upon its camps: a hull around each, with its name, and a band beneath the ties that the division strains. */
export const withCamps = (
  scene: Scene,
  camps: readonly Camp[],
  strained: ReadonlySet<string>,
  zoom: number,
  outside?: Outside,
): Scene => {
  const size = Math.max(13, floor / Math.min(1, zoom))
  const crowded = scene.nodes.length > crowd
  const drawn = camps.flatMap((camp) => {
    const members = scene.nodes.filter(({ actor }) => camp.actors.has(actor.id))
    return members.length > 1 ? [drawCamp(camp.name, members, size, crowded)] : []
  })
  const bands = scene.ties.flatMap(({ tie, curve }): Shape[] =>
    strained.has(tie.id) ? [{ d: curvePath(curve), stroke: 'sel', width: 15 }] : [],
  )
  const rings = (outside?.camps ?? []).flatMap(({ mark, actors }) =>
    scene.nodes.flatMap((node) => (actors.has(node.actor.id) ? [drawRing(node, mark, size)] : [])),
  )
  const box = union([scene.box, ...drawn.map((camp) => camp.box), ...rings.map((ring) => ring.box)])
  const note = outside && rings.length > 0 ? noteBelow(box, outside.note, size) : undefined
  return {
    ...scene,
    box: note ? union([box, note.box]) : box,
    ground: {
      shapes: [...drawn.map(({ shape }) => shape), ...rings.map(({ shape }) => shape), ...bands],
      texts: [
        ...drawn.flatMap(({ text }) => text ?? []),
        ...rings.map(({ text }) => text),
        ...(note ? [note.text] : []),
      ],
    },
  }
}

const dotted = { stroke: 'ink-3', width: 1.3, dash: [2, 5] } as const
const ringPad = 9

const drawRing = ({ at, radius, label }: SceneNode, mark: string, size: number): Required<Drawn> => {
  const r = radius + ringPad
  const d = `M${at.x - r} ${at.y}A${r} ${r} 0 1 1 ${at.x + r} ${at.y}A${r} ${r} 0 1 1 ${at.x - r} ${at.y}Z`
  const [width, off] = [widthOf(mark, face, size), r * Math.SQRT1_2 + 2]
  const boxes = corners.map(([x, y]) => ({
    x: at.x + x * off - (x < 0 ? width : 0),
    y: at.y + y * off - (y < 0 ? size * 0.8 : 0),
    width,
    height: size * 0.8,
  }))
  // Above to the right, unless the name of the actor is there.
  const box = boxes.find((one) => !label || !overlaps(one, grow(label.box, 2))) ?? boxes[0] ?? around([at])
  const text: Text = { x: box.x, y: box.y + box.height, anchor: 'start', text: mark, face, size, paint: 'ink-2' }
  return { shape: { d, fill: 'panel', ...dotted }, text, box: grow({ ...at, width: 0, height: 0 }, r + size) }
}

const corners = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const

const noteBelow = (above: Box, said: string, size: number): { readonly text: Text; readonly box: Box } => {
  const [x, y] = [above.x + above.width / 2, above.y + above.height + 2.2 * size]
  const width = widthOf(said, face, size)
  return {
    text: { x, y, anchor: 'middle', text: said, face, size, paint: 'ink-2' },
    box: { x: x - width / 2, y: y - size, width, height: 1.4 * size },
  }
}

interface Drawn {
  readonly shape: Shape
  readonly text?: Text
  readonly box: Box
}

const drawCamp = (name: string, members: readonly SceneNode[], size: number, crowded: boolean): Drawn => {
  const hull = convexHull(members.flatMap((node) => reach(node, crowded)))
  const box = around(hull)
  const level = hull.filter(({ y }) => y < box.y + 1)
  const x = level.reduce((sum, point) => sum + point.x, 0) / level.length
  const text: Text = { x, y: box.y - 8, anchor: 'middle', text: name, face, size, paint: 'ink-2' }
  const width = widthOf(name, face, size)
  const shape: Shape = { d: roundedPolygon(hull, corner), fill: 'panel', ...dotted }
  if (crowded && width > box.width) return { shape, box }
  return {
    shape,
    text,
    box: union([grow(box, 2), { x: x - width / 2, y: text.y - size, width, height: size }]),
  }
}

/** What a hull must hold of an actor: its shape and its name, with room around both; in a crowd its shape alone. */
const reach = ({ at, radius, label }: SceneNode, crowded: boolean): Vector[] => {
  const shape = ringAround(at, radius + pad, 8)
  if (!label || crowded) return shape
  const { x, y, width, height } = grow(label.box, labelPad)
  return [...shape, { x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]
}
