import { curvePath } from '../../lib/path.ts'
import { lengthOf, pointAt } from '../../lib/quadratic.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { statusBeads } from '../../scene/marks.ts'
import type { Scene, SceneTie, Shape } from '../../scene/scene.ts'
import { piecesAround } from '../../scene/strokes.ts'
import { isFree, obstaclesOf } from './clashes.ts'

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

const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const

/** Dots from the one to the other, and a question mark about their middle, where nothing else runs. */
export const drawGap = ({ curve }: SceneTie, { nodes, ties }: Pick<Scene, 'nodes' | 'ties'>): Shape[] => {
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
