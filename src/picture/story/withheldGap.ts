import { curvePath } from '../../lib/path.ts'
import { lengthOf, pointAt } from '../../lib/quadratic.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { statusBeads } from '../../scene/marks.ts'
import type { Scene, SceneTie, Shape } from '../../scene/scene.ts'
import { piecesAround } from '../../scene/strokes.ts'

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

/** Dots from the one to the other, and a question mark in their middle. */
export const drawGap = ({ curve }: SceneTie): Shape[] => {
  const half = Math.min(0.4, 20 / Math.max(1, lengthOf(curve)))
  const [from, to] = [0.5 - half, 0.5 + half]
  return [
    ...piecesAround(curve, from, to).map(
      (piece): Shape => ({ d: curvePath(piece), stroke: 'ink-3', width: 2.2, dash: [2.2, 6] }),
    ),
    ...statusBeads.questioned.draw(pointAt(curve, 0.5), 'ink', 2.5),
  ]
}
