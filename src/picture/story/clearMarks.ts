import { overlaps } from '../../lib/box.ts'
import { sample } from '../../lib/quadratic.ts'
import { drawTie } from '../../scene/drawTie.ts'
import type { Scene, SceneTie } from '../../scene/scene.ts'
import { boxOfNode, isFree } from './clashes.ts'

const middles = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78] as const

/** Moves marks that stand on another line, mark, actor or name along their own tie to where they stand alone. */
export const clearMarks = (scene: Scene): Scene => {
  const ties = [...scene.ties]
  const boxes = scene.nodes.flatMap((node) => [boxOfNode(node), ...(node.label ? [node.label.box] : [])])
  const isClear = (one: SceneTie, i: number): boolean => {
    const others = ties.filter((_, j) => j !== i)
    return (
      isFree(one.marks, { boxes, lines: others.map(({ curve }) => sample(curve)) }, 1) &&
      !others.some(({ marks }) => marks.width > 0 && overlaps(marks, one.marks))
    )
  }
  scene.ties.forEach((tie, i) => {
    if (tie.marks.width === 0 || isClear(tie, i)) return
    const moved = middles.map((middle) => drawTie(tie.tie, tie.curve, middle)).find((one) => isClear(one, i))
    if (moved) ties[i] = moved
  })
  return { ...scene, ties }
}
