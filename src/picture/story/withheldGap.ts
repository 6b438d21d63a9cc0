import { crosses, grow } from '../../lib/box.ts'
import { curvePath } from '../../lib/path.ts'
import { curve as curved, lengthOf, pointAt, type Quadratic, sample } from '../../lib/quadratic.ts'
import { add, leftOf, mix, scale, subtract } from '../../lib/vector.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { statusBeads } from '../../scene/marks.ts'
import type { Scene, SceneTie, Shape } from '../../scene/scene.ts'
import { piecesAround } from '../../scene/strokes.ts'
import { boxOfNode, isFree, obstaclesOf } from './clashes.ts'

/** What keeps the room of a tie that is asked about, so that no name stands in it. */
const gapId = 'asked'

export const withGap = (visible: Visible, pair: readonly [string, string] | undefined): Visible => {
  if (!pair) return visible
  const [a, b] = pair[0] < pair[1] ? pair : [pair[1], pair[0]]
  const gap: Tie = {
    id: gapId,
    actors: [a, b],
    relation: 'rivalry',
    claims: [],
    articles: [],
    independentSources: 0,
    status: 'asserted',
    validity: 'holds',
    contested: false,
    direction: 'none',
  }
  return { ...visible, ties: [...visible.ties, gap] }
}

/** Takes the gap out of the Scene again: it is drawn as what it is, and is no tie to any file. */
export const takenOut = (scene: Scene): { readonly scene: Scene; readonly gap?: SceneTie } => {
  const gap = scene.ties.find(({ tie }) => tie.id === gapId)
  return gap ? { scene: { ...scene, ties: scene.ties.filter((one) => one !== gap) }, gap } : { scene }
}

/** How far a line is bent, in shares of its length; the least first. */
const bends = [0, 0.15, -0.15, 0.25, -0.25, 0.35, -0.35, 0.5, -0.5, 0.65, -0.65, 0.8, -0.8] as const

/** The same ends, on a way that keeps off all other actors and names. */
const aroundOthers = (own: Quadratic, ends: readonly string[], nodes: Scene['nodes']): Quadratic => {
  const boxes = nodes.flatMap((node) => [
    ...(ends.includes(node.actor.id) ? [] : [grow(boxOfNode(node), 14)]),
    ...(node.label ? [grow(node.label.box, 3)] : []),
  ])
  const isClear = (one: Quadratic): boolean => {
    const points = sample(one)
    return !boxes.some((box) => points.some((b, i) => i > 0 && crosses(box, points[i - 1] as typeof b, b)))
  }
  if (isClear(own)) return own
  const normal = leftOf(subtract(own.to, own.from))
  const ways = bends.map((by) => curved(own.from, add(mix(own.from, own.to, 0.5), scale(normal, by)), own.to))
  return ways.find(isClear) ?? own
}

const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const

/** Dots from the one to the other, and a question mark about their middle, where nothing else runs. */
export const drawGap = ({ tie, curve: own }: SceneTie, { nodes, ties }: Pick<Scene, 'nodes' | 'ties'>): Shape[] => {
  const curve = aroundOthers(own, tie.actors, nodes)
  const obstacles = obstaclesOf({ nodes, ties })
  const boxAt = (t: number) => {
    const { x, y } = pointAt(curve, t)
    return { x: x - 12, y: y - 18, width: 24, height: 36 }
  }
  const middle = places.find((t) => isFree(boxAt(t), obstacles, 2)) ?? 0.5
  const half = Math.min(0.2, 21 / Math.max(1, lengthOf(curve)))
  return [
    ...piecesAround(curve, middle - half, middle + half).map(
      (piece): Shape => ({ d: curvePath(piece), stroke: 'ink-3', width: 2.2, dash: [2.2, 6] }),
    ),
    ...statusBeads.questioned.draw(pointAt(curve, middle), 'ink', 2.5),
  ]
}
