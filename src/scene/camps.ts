import { grow, union } from '../lib/box.ts'
import { convexHull, ringAround } from '../lib/hull.ts'
import { curvePath, polyline } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'
import { widthOf } from './measure.ts'
import type { Scene, SceneNode, Shape, Text } from './scene.ts'

/** Some actors that a computation puts together. Those of a single actor are not drawn. */
export interface Camp {
  readonly name: string
  readonly actors: ReadonlySet<string>
}

const pad = 20
const labelPad = 10
const floor = 12
const face = { family: 'sans', weight: 600 } as const

/** A Scene upon its camps: a hull around each, with its name, and a band beneath the ties that the division strains. */
export const withCamps = (scene: Scene, camps: readonly Camp[], strained: ReadonlySet<string>, zoom: number): Scene => {
  const size = Math.max(13, floor / Math.min(1, zoom))
  const drawn = camps.flatMap((camp) => {
    const members = scene.nodes.filter(({ actor }) => camp.actors.has(actor.id))
    return members.length > 1 ? [drawCamp(camp.name, members, size)] : []
  })
  const bands = scene.ties.flatMap(({ tie, curve }): Shape[] =>
    strained.has(tie.id) ? [{ d: curvePath(curve), stroke: 'sel', width: 15 }] : [],
  )
  const boxes = drawn.flatMap(({ hull, text }) => [
    grow(union(hull.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))), 4),
    {
      x: text.x - widthOf(text.text, face, size) / 2,
      y: text.y - size,
      width: widthOf(text.text, face, size),
      height: size,
    },
  ])
  return {
    ...scene,
    box: union([scene.box, ...boxes]),
    ground: { shapes: [...drawn.map(({ shape }) => shape), ...bands], texts: drawn.map(({ text }) => text) },
  }
}

const drawCamp = (name: string, members: readonly SceneNode[], size: number) => {
  const hull = convexHull(members.flatMap(reach))
  const top = hull.reduce((a, b) => (b.y < a.y ? b : a))
  const level = hull.filter(({ y }) => y < top.y + 0.5)
  const x = level.reduce((sum, point) => sum + point.x, 0) / level.length
  const shape: Shape = { d: polyline(hull, true), fill: 'panel', stroke: 'ink-3', width: 1.3, dash: [2, 5] }
  const text: Text = { x, y: top.y - 9, anchor: 'middle', text: name, face, size, paint: 'ink-2' }
  return { hull, shape, text }
}

/** What a hull must hold of an actor: its shape and its name, with room around both. */
const reach = ({ at, radius, label }: SceneNode): Vector[] => {
  const around = ringAround(at, radius + pad)
  if (!label) return around
  const { x, y, width, height } = label.box
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  return [...around, ...corners.flatMap((corner) => ringAround(corner, labelPad, 12))]
}
