import { type Box, overlaps } from '../lib/box.ts'
import { groupBy } from '../lib/groupBy.ts'
import { isSoft } from '../scene/drawTie.ts'
import { type Palette, relationPaint } from '../scene/palette.ts'
import type { Scene, SceneTie } from '../scene/scene.ts'
import { paintGround, paintGroundNames, paintLabel, paintNode, paintTie } from './paint.ts'

/** As many ties as are painted in one go; a larger map is painted in slices, its nodes first. */
const slice = 4000

/** Paints a Scene; a large one over several frames. */
export class ScenePainter {
  #frame = 0

  /** `reach` is the part of the sheet that the canvas covers. What lies outside is not painted. */
  paint(context: CanvasRenderingContext2D, scene: Scene, palette: Palette, reach: Box): void {
    cancelAnimationFrame(this.#frame)
    const ties = scene.ties.filter((tie) => overlaps(boxOf(tie), reach))
    const ahead = ties.length > slice
    paintGround(context, scene, palette)
    if (!ahead) paintTies(context, scene, ties, palette)
    const nodes = scene.nodes.filter(({ at }) =>
      overlaps({ x: at.x - 60, y: at.y - 60, width: 120, height: 120 }, reach),
    )
    for (const node of nodes) paintNode(context, node, palette)
    paintGroundNames(context, scene, palette)
    for (const node of scene.nodes)
      if (node.label && overlaps(node.label.box, reach)) paintLabel(context, node, palette)
    if (ahead) this.#paintRest(context, scene, ties, palette, 0)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
  }

  /** Slides slices of ties beneath what is painted already. */
  #paintRest(
    context: CanvasRenderingContext2D,
    scene: Scene,
    ties: readonly SceneTie[],
    palette: Palette,
    from: number,
  ): void {
    if (from >= ties.length) return
    this.#frame = requestAnimationFrame(() => {
      context.globalCompositeOperation = 'destination-over'
      paintTies(context, scene, ties.slice(from, from + slice), palette)
      context.globalCompositeOperation = 'source-over'
      this.#paintRest(context, scene, ties, palette, from + slice)
    })
  }
}

const paintTies = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  ties: readonly SceneTie[],
  palette: Palette,
): void => {
  if (scene.far) paintBareLines(context, ties, palette)
  else for (const tie of ties) paintTie(context, tie, palette)
}

const bareWidths = { alliance: 2.6, cooperation: 4, rivalry: 2.3, affiliation: 1.2 } as const

/** All lines of one colour in one stroke. Rivalry keeps its dash: colour alone never tells a relation. */
const paintBareLines = (context: CanvasRenderingContext2D, ties: readonly SceneTie[], palette: Palette): void => {
  const groups = groupBy(ties, ({ tie }) => relationPaint(tie.relation, isSoft(tie)))
  for (const [paint, group] of groups) {
    const relation = group[0]?.tie.relation ?? 'affiliation'
    context.strokeStyle = palette[paint]
    context.lineWidth = bareWidths[relation]
    context.setLineDash(relation === 'rivalry' ? [24, 14] : [])
    context.beginPath()
    for (const { curve } of group) {
      context.moveTo(curve.from.x, curve.from.y)
      context.lineTo(curve.to.x, curve.to.y)
    }
    context.stroke()
  }
}

const boxOf = ({ curve: { from, control, to } }: SceneTie): Box => {
  const [x, y] = [Math.min(from.x, control.x, to.x) - 20, Math.min(from.y, control.y, to.y) - 20]
  return { x, y, width: Math.max(from.x, control.x, to.x) + 20 - x, height: Math.max(from.y, control.y, to.y) + 20 - y }
}
