import { type Box, grow, union } from '../lib/box.ts'
import { pairId } from '../model/relationship.ts'
import type { Bend, Positions } from '../model/position.ts'
import { relations } from '../model/relation.ts'
import type { Tie } from '../model/tie.ts'
import type { Visible } from '../model/visible.ts'
import { drawNode, radiusOf } from './drawNode.ts'
import { drawTie } from './drawTie.ts'
import { placeLabels } from './labels.ts'
import { outlineOf } from './outline.ts'
import { placesOf } from './places.ts'
import { axis, route } from './route.ts'
import type { Scene, SceneNode, SceneTie } from './scene.ts'

export interface Options {
  /** The zoom at which the sheet is shown; small type keeps its floor. */
  readonly scale: number
  /** Ties carry the numbers of a list, by tie id. */
  readonly numbers?: ReadonlyMap<string, number>
}

/** Turns what a view shows into what is drawn. */
export const compose = (visible: Visible, positions: Positions, options: Options): Scene => {
  const nodes = drawNodes(visible, positions)
  const ties = drawTies(visible, positions, new Map(nodes.map((node) => [node.actor.id, node])), options.numbers)
  const labelled = placeLabels(nodes, ties, positions.nodes, options.scale)
  return { nodes: labelled, ties, box: extent(labelled, ties) }
}

type Bare = Omit<SceneNode, 'label'>

const drawNodes = (visible: Visible, positions: Positions): Bare[] => {
  const counts = new Map<string, number>()
  const alive = new Set<string>()
  for (const tie of visible.ties) {
    for (const id of tie.actors) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (tie.validity === 'holds') alive.add(id)
    }
  }
  const places = placesOf(visible, positions)
  return visible.actors.map((actor) =>
    drawNode(actor, places.get(actor.id) ?? { x: 0, y: 0 }, radiusOf(actor, counts.get(actor.id) ?? 0), !alive.has(actor.id)),
  )
}

const drawTies = (
  visible: Visible,
  positions: Positions,
  nodes: ReadonlyMap<string, Bare>,
  numbers: ReadonlyMap<string, number> = new Map(),
): SceneTie[] => {
  const bends = new Map<string, Bend>(positions.bends.map((bend) => [pairId(...bend.pair), bend]))
  const drawn: SceneTie[] = []
  for (const [pair, ties] of byPair(visible.ties)) {
    const [a, b] = (ties[0] as Tie).actors.map((id) => nodes.get(id))
    if (!a || !b) continue
    const moved = a.actor.id in visible.view.moved || b.actor.id in visible.view.moved
    const bend = moved ? undefined : bends.get(pair)
    const along = axis(a, b, bend, positions.sheet)
    ties.forEach((tie, index) => {
      const curve = route(a, b, along, index, ties.length)
      const middle = bend?.mark?.[tie.relation] ?? 0.5 + 0.17 * (index - (ties.length - 1) / 2)
      if (curve) drawn.push(drawTie(tie, curve, middle, numbers.get(tie.id)))
    })
  }
  return drawn
}

/** The ties of each pair, side by side in the order of the relations. */
const byPair = (ties: readonly Tie[]): ReadonlyMap<string, Tie[]> => {
  const groups = new Map<string, Tie[]>()
  for (const tie of ties) {
    const pair = pairId(...tie.actors)
    const group = groups.get(pair)
    if (group) group.push(tie)
    else groups.set(pair, [tie])
  }
  for (const group of groups.values()) group.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
  return groups
}

const extent = (nodes: readonly SceneNode[], ties: readonly SceneTie[]): Box => {
  const boxes = nodes.flatMap(({ actor, at, radius, label }): Box[] => {
    const half = outlineOf(actor.type).half(radius)
    const own = { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
    return label ? [own, label.box] : [own]
  })
  return grow(union([...boxes, ...ties.filter((tie) => !tie.curve.straight).map(curveBox)]), 6)
}

/** The box around a curve: its ends and its middle are close enough for a quadratic. */
const curveBox = ({ curve: { from, control, to } }: SceneTie): Box => {
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 }
  const xs = [from.x, middle.x, to.x]
  const ys = [from.y, middle.y, to.y]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
