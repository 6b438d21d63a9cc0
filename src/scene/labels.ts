import { around, type Box, crosses, grow, holds, overlaps } from '../lib/box.ts'
import { Grid } from '../lib/grid.ts'
import { sample } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import { type LabelSide, labelSides, type Place } from '../model/position.ts'
import { type Lettering, letteringOf } from './lettering.ts'
import { outlineOf } from './outline.ts'
import type { Label, SceneNode, SceneTie, Text } from './scene.ts'
import { type Movable, settleLabels } from './settleLabels.ts'

type Bare = Omit<SceneNode, 'label'>
type Obstacle =
  | { readonly type: 'node' | 'label' | 'lit' | 'mark'; readonly id: string }
  | { readonly type: 'line'; readonly id: string; readonly a: Vector; readonly b: Vector }

/** Beyond this many actors lines are no obstacle any more, and a label without room is left out. */
const crowd = 120
/** As many names are tried in a crowd, the most important first: more would never find room. */
const tries = 500
/** The side of a cell of the index, on the screen. */
const cell = 60
/** Below this zoom a minor actor's name is left out rather than printed over something. */
const small = 0.66
/** Below this one, any name. */
const tiny = 0.3

/**
 * Gives each node a label where it crosses no line and covers no node, mark or other label, if there is such a place.
 * The composition's own side comes first, then the sides in their order. Important actors choose first.
 * `scale` is the zoom at which the sheet is shown: it keeps small type above its floor. Those in `named` get theirs in any
 * case, and nobody else does. Those in `lit` choose before all others, get theirs in any case, and no other name covers one of theirs; `within` is what the window shows of the sheet.
 */
export const placeLabels = (
  nodes: readonly Bare[],
  ties: readonly SceneTie[],
  places: Readonly<Record<string, Place>>,
  scale: number,
  named?: ReadonlySet<string>,
  lit?: ReadonlySet<string>,
  within?: Box,
): SceneNode[] => {
  const crowded = nodes.length > crowd
  const obstacles = new Grid<Obstacle>(cell / Math.min(1, scale))
  for (const node of nodes) obstacles.insert(grow(boxOf(node), 4), { type: 'node', id: node.actor.id })
  if (!crowded) for (const tie of ties) addTie(obstacles, tie)
  if (named && !crowded) {
    const settled = settleLabels(
      nodes.filter(({ actor }) => named.has(actor.id)).map((node) => movable(node, places, obstacles, scale)),
    )
    return nodes.map((node) => {
      const label = settled.get(node.actor.id)
      return label ? { ...node, label } : node
    })
  }
  const labels = new Map<string, Label>()
  if (lit)
    for (const [id, label] of settleLabels(
      nodes.filter(({ actor }) => lit.has(actor.id)).map((node) => movable(node, places, obstacles, scale, within)),
    )) {
      labels.set(id, label)
      obstacles.insert(grow(label.box, 2), { type: 'lit', id })
    }
  const order = [...nodes].sort((a, b) => a.actor.prominence - b.actor.prominence || b.radius - a.radius)
  const wanted = named ? order.filter(({ actor }) => named.has(actor.id)) : crowded ? order.slice(0, tries) : order
  for (const node of wanted) {
    if (labels.has(node.actor.id)) continue
    const place = places[node.actor.id]
    const lettering = letteringOf(node.actor, node.faded, scale, place?.lines)
    const dispensable = !named && (crowded || scale < tiny || (scale < small && node.actor.prominence > 2))
    const chosen = bestSide(node, lettering, place, obstacles, dispensable)
    if (!chosen) continue
    labels.set(node.actor.id, chosen)
    obstacles.insert(chosen.box, { type: 'label', id: node.actor.id })
  }
  return nodes.map((node) => {
    const label = labels.get(node.actor.id)
    return label ? { ...node, label } : node
  })
}

/** From an actor's outline to its name. */
const room = 7

/** How far a name may stand from its actor where all must have theirs, in multiples of its size beyond the usual room. */
const distances = [0, 0.45, 1]
/** A name far from its actor, or on another side than the composition's, or broken otherwise, is a lesser evil. */
const evils = { distance: 1.3, side: 0.05, broken: 0.4 }

/** To be cut by the edge of the window is worse than to cover another name. */
const cut = 60

/** Every place that a name may take, with what it covers there. */
const movable = (
  node: Bare,
  places: Readonly<Record<string, Place>>,
  obstacles: Grid<Obstacle>,
  scale: number,
  within?: Box,
): Movable => {
  const place = places[node.actor.id]
  const lettering = letteringOf(node.actor, node.faded, scale, place?.lines)
  const at = (set: Lettering, far: number, evil: number) =>
    sidesFor(place).map((side, rank) => {
      const nudge = side === place?.label && far === 0 ? place.nudge : undefined
      const size = set.lines[0]?.text.size ?? 0
      const label = labelAt(node, set, side, nudge, room + (distances[far] ?? 0) * size)
      return {
        label,
        own:
          costOf(label.box, node.actor.id, obstacles) +
          (within && !holds(within, label.box) ? cut : 0) +
          rank * evils.side +
          far * evils.distance +
          evil,
      }
    })
  const near = at(lettering, 0, 0)
  // Where it covers nothing close by, no name is sent further.
  if (near.filter(({ own }) => own < 1).length > 1) return { id: node.actor.id, candidates: near.sort(byOwn) }
  const otherwise = letteringOf(
    node.actor,
    node.faded,
    scale,
    lettering.lines.length > 1 ? [node.actor.name] : undefined,
  )
  const other = otherwise.lines.length === lettering.lines.length ? [] : [otherwise]
  const all = distances.flatMap((_, far) => [
    ...(far === 0 ? near : at(lettering, far, 0)),
    ...other.flatMap((set) => at(set, far, evils.broken)),
  ])
  return { id: node.actor.id, candidates: all.sort(byOwn) }
}

const byOwn = (a: { own: number }, b: { own: number }) => a.own - b.own

/** The first side that covers nothing, else the one that covers least; a dispensable name only where it covers nothing. */
const bestSide = (
  node: Bare,
  lettering: Lettering,
  place: Place | undefined,
  obstacles: Grid<Obstacle>,
  dispensable: boolean,
): Label | undefined => {
  let best: Label | undefined
  let least = Number.POSITIVE_INFINITY
  for (const side of sidesFor(place)) {
    const label = labelAt(node, lettering, side, side === place?.label ? place.nudge : undefined)
    const cost = costOf(label.box, node.actor.id, obstacles)
    if (cost === 0) return label
    if (cost < least) [best, least] = [label, cost]
  }
  return dispensable || least >= coversLit ? undefined : best
}

const addTie = (obstacles: Grid<Obstacle>, { tie, curve, marks }: SceneTie): void => {
  const points = sample(curve)
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Vector, points[i] as Vector]
    obstacles.insert(around([a, b]), { type: 'line', id: tie.id, a, b })
  }
  if (marks.width > 0) obstacles.insert(grow(marks, 2), { type: 'mark', id: tie.id })
}

const sidesFor = (place: Place | undefined): readonly LabelSide[] =>
  place?.label ? [place.label, ...labelSides.filter((side) => side !== place.label)] : labelSides

/** No other name is worth one of those that stand out. */
const coversLit = 1000

/** What a label here would cover: nothing costs 0; lines cost least, other labels most. */
const costOf = (box: Box, id: string, obstacles: Grid<Obstacle>): number => {
  let cost = 0
  for (const { box: other, item } of obstacles.near(grow(box, 4))) {
    if (item.type === 'line') {
      if (crosses(grow(box, 2), item.a, item.b)) cost += 1
    } else if (item.id !== id || item.type !== 'node') {
      if (overlaps(box, other))
        cost += item.type === 'lit' ? coversLit : item.type === 'label' ? 10 : item.type === 'node' ? 12 : 5
    }
  }
  return cost
}

const boxOf = ({ actor, at, radius }: Bare): Box => {
  const half = outlineOf(actor.type).half(radius)
  return { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
}

/** The label of a node on one of its sides. */
const labelAt = (
  node: Bare,
  lettering: Lettering,
  side: LabelSide,
  nudge: readonly [number, number] = [0, 0],
  away = room,
): Label => {
  const half = outlineOf(node.actor.type).half(node.radius)
  const horizontal = side.includes('right') ? 1 : side.includes('left') ? -1 : 0
  const vertical = side.includes('below') ? 1 : side.includes('above') ? -1 : 0
  const corner = horizontal !== 0 && vertical !== 0
  const reach = corner ? 0.72 : 1
  const { width, height } = lettering
  const centre = {
    x: node.at.x + horizontal * (half.x * reach + away + width / 2) + nudge[0],
    y: node.at.y + vertical * (half.y * reach + (corner ? away - 5 : away - 1) + height / 2) + nudge[1],
  }
  const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
  const anchor = horizontal > 0 ? 'start' : horizontal < 0 ? 'end' : 'middle'
  const x = horizontal > 0 ? box.x : horizontal < 0 ? box.x + width : centre.x
  const texts: Text[] = lettering.lines.map((line) => ({ x, y: box.y + line.baseline, anchor, ...line.text }))
  return { box, texts }
}
