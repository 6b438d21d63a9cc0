import { around, type Box, grow, union } from '../lib/box.ts'
import { groupBy } from '../lib/groupBy.ts'
import { line, type Quadratic, sample } from '../lib/quadratic.ts'
import type { Bend, Positions } from '../model/position.ts'
import { relations } from '../model/relation.ts'
import { pairId } from '../model/relationship.ts'
import type { Tie } from '../model/tie.ts'
import type { Visible } from '../model/visible.ts'
import type { Splits } from '../query/splits.ts'
import { detour, runThrough } from './detours.ts'
import { drawNode, radiusOf } from './drawNode.ts'
import { drawTie } from './drawTie.ts'
import { placeLabels } from './labels.ts'
import { outlineOf } from './outline.ts'
import { placesOf } from './places.ts'
import { axis, type Fan, route } from './route.ts'
import type { Scene, SceneNode, SceneTie, Text } from './scene.ts'

export interface Options {
  /** The zoom at which the sheet is shown; small type keeps its floor. */
  readonly scale: number
  /** Draw bare lines: for a crowd of ties seen from far away. */
  readonly far?: boolean
  /** Ties carry the numbers of a list, by tie id. */
  readonly numbers?: ReadonlyMap<string, number>
  /** Whether a number has room on its line; where it has none, the line is drawn without it. */
  readonly numberFits?: (number: Text, nodes: readonly Omit<SceneNode, 'label'>[]) => boolean
  /** The actors that are to bear their names, and no others; where nothing is said, those whose names find room. */
  readonly named?: ReadonlySet<string>
  /** The actors that stand out, as in a story: their names are there whatever else is. */
  readonly lit?: ReadonlySet<string>
  /** What the window shows of the sheet; their names stay in it where they can. */
  readonly within?: Box
  /** Ties that are drawn as several lines, one for each answer to a question. */
  readonly splits?: Splits
  /** Where this is part of a larger map: how actors stand in that. */
  readonly standing?: Standing
}

/** How many ties each actor has, and who has one that holds: what makes actors large, and lets them step back. */
export interface Standing {
  readonly counts: ReadonlyMap<string, number>
  readonly alive: ReadonlySet<string>
}

/** Turns what a view shows into what is drawn. */
export const compose = (visible: Visible, positions: Positions, options: Options): Scene => {
  const far = options.far ?? false
  const nodes = drawNodes(visible, positions, far, options.standing ?? standingOf(visible))
  const byId = new Map(nodes.map((node) => [node.actor.id, node]))
  const ties = far ? bareLines(visible.ties, byId) : drawTies(visible, positions, byId, options)
  const labelled = placeLabels(nodes, ties, positions.nodes, options.scale, options.named, options.lit, options.within)
  return { nodes: labelled, ties, box: boxOfScene(labelled, ties), far }
}

type Bare = Omit<SceneNode, 'label'>

export const standingOf = ({ ties }: Pick<Visible, 'ties'>): Standing => {
  const counts = new Map<string, number>()
  const alive = new Set<string>()
  for (const tie of ties) {
    for (const id of tie.actors) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (tie.validity === 'holds') alive.add(id)
    }
  }
  return { counts, alive }
}

const drawNodes = (visible: Visible, positions: Positions, far: boolean, { counts, alive }: Standing): Bare[] => {
  const places = placesOf(visible, positions)
  return visible.actors.map((actor) =>
    drawNode(
      actor,
      places.get(actor.id) ?? { x: 0, y: 0 },
      radiusOf(actor, counts.get(actor.id) ?? 0),
      !alive.has(actor.id),
      far,
    ),
  )
}

const drawTies = (
  visible: Visible,
  positions: Positions,
  nodes: ReadonlyMap<string, Bare>,
  { numbers, numberFits, splits, scale }: Options,
): SceneTie[] => {
  const bends = new Map<string, Bend>(positions.bends.map((bend) => [pairId(...bend.pair), bend]))
  const drawn: SceneTie[] = []
  const all = [...nodes.values()]
  for (const [pair, ties] of byPair(visible.ties)) {
    const [a, b] = (ties[0] as Tie).actors.map((id) => nodes.get(id))
    if (!a || !b) continue
    const moved = a.actor.id in visible.view.moved || b.actor.id in visible.view.moved
    const bend = (moved ? undefined : bends.get(pair)) ?? detour(a, b, all)
    const along = axis(a, b, bend, positions.sheet)
    const lines = ties.flatMap((tie) => linesOf(tie, numbers, splits))
    const curves = lines.some(({ letter }) => letter)
      ? fannedOut(a, b, along, lines.length, all)
      : lines.map((_, index) => route(a, b, along, index, lines.length))
    const apart = Math.min(0.17, 0.7 / lines.length)
    lines.forEach(({ tie, number, letter }, index) => {
      const curve = curves[index]
      const composed = letter ? undefined : bend?.mark?.[tie.relation]
      const middle = composed ?? 0.5 + apart * (index - (lines.length - 1) / 2)
      if (!curve) return
      const draw = (value?: number) =>
        drawTie(tie, curve, middle, value === undefined ? undefined : { value, size: numberSize(scale) }, letter)
      const one = draw(number)
      drawn.push(one.number && numberFits?.(one.number, all) === false ? draw() : one)
    })
  }
  return drawn
}

const fans: readonly Fan[] = [0, 26, -26, 52, -52].flatMap((lean) => [11, 5].map((swing) => ({ swing, lean })))

/** Lines that part between their ends, leaning to the side on which they run through the fewest other actors. */
const fannedOut = (
  a: Bare,
  b: Bare,
  along: Quadratic,
  count: number,
  nodes: readonly Bare[],
): (Quadratic | undefined)[] => {
  const others = nodes.filter(({ actor }) => actor.id !== a.actor.id && actor.id !== b.actor.id)
  let best: (Quadratic | undefined)[] = []
  let least = Number.POSITIVE_INFINITY
  for (const fan of fans) {
    const curves = Array.from({ length: count }, (_, index) => route(a, b, along, index, count, fan))
    const met = runThrough(
      curves.filter((one) => one !== undefined),
      others,
    )
    if (met < least) [best, least] = [curves, met]
    if (met === 0) break
  }
  return best
}

/** Numbers keep the floor of small type, as names do. */
export const numberSize = (scale: number): number => Math.max(12, 12 / scale)

/** A tie is one line; several where it stands apart by answer, of which the first bears its number. */
const linesOf = (
  tie: Tie,
  numbers: Options['numbers'],
  splits: Options['splits'],
): { readonly tie: Tie; readonly number?: number | undefined; readonly letter?: string }[] => {
  const number = numbers?.get(tie.id)
  return splits?.get(tie.id)?.map((part, i) => ({ ...part, ...(i === 0 && { number }) })) ?? [{ tie, number }]
}

/** Ties as lines from centre to centre; the nodes above them hide their ends. */
const bareLines = (ties: readonly Tie[], nodes: ReadonlyMap<string, Bare>): SceneTie[] =>
  ties.flatMap((tie) => {
    const [a, b] = tie.actors.map((id) => nodes.get(id))
    return a && b ? [{ tie, curve: line(a.at, b.at), shapes: [], marks: { ...a.at, width: 0, height: 0 } }] : []
  })

/** The ties of each pair, side by side in the order of the relations. */
const byPair = (ties: readonly Tie[]): ReadonlyMap<string, Tie[]> => {
  const groups = groupBy(ties, (tie) => pairId(...tie.actors))
  for (const group of groups.values())
    group.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
  return groups
}

/** The box around all marks and labels. */
export const boxOfScene = (nodes: readonly SceneNode[], ties: readonly SceneTie[]): Box => {
  const boxes = nodes.flatMap(({ actor, at, radius, label }): Box[] => {
    const half = outlineOf(actor.type).half(radius)
    const own = { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
    return label ? [own, label.box] : [own]
  })
  return grow(
    union([...boxes, ...ties.filter((tie) => !tie.curve.straight).map((tie) => around(sample(tie.curve)))]),
    6,
  )
}
