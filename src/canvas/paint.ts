import { curvePath } from '../lib/path.ts'
import { paintShape, paintText } from '../picture/bitmap/paintShapes.ts'
import type { Emphasis } from '../scene/emphasis.ts'
import { outlineOf } from '../scene/outline.ts'
import type { Paint, Palette } from '../scene/palette.ts'
import type { Scene, SceneNode, SceneTie, Shape } from '../scene/scene.ts'

/** Painters of a Scene on a two-dimensional context whose transform is that of the camera. */

const noDash: number[] = []

/** What lies beneath everything else. */
export const paintGround = (context: CanvasRenderingContext2D, { ground }: Scene, palette: Palette): void => {
  for (const shape of ground?.shapes ?? []) paintShape(context, shape, palette)
}
/** The names of what lies beneath, above the lines that run there. */
export const paintGroundNames = (context: CanvasRenderingContext2D, { ground }: Scene, palette: Palette): void => {
  for (const text of ground?.texts ?? []) paintText(context, text, palette)
}

export const paintTie = (context: CanvasRenderingContext2D, { shapes, number }: SceneTie, palette: Palette): void => {
  for (const shape of shapes) paintShape(context, shape, palette)
  if (number) paintText(context, number, palette)
}

export const paintNode = (context: CanvasRenderingContext2D, { shapes }: SceneNode, palette: Palette): void => {
  for (const shape of shapes) paintShape(context, shape, palette)
}

export const paintLabel = (context: CanvasRenderingContext2D, { label }: SceneNode, palette: Palette): void => {
  for (const text of label?.texts ?? []) paintText(context, text, palette)
}

const bandWidth = 15
const haloWidth = 7
const firm = (paint: Paint): Paint => (paint.startsWith('soft-') ? (paint.slice(5) as Paint) : paint)

/** What stands out: the selection on its band, lines upon it in full colour, then the lit ties, nodes and names. */
export const paintEmphasis = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  emphasis: Emphasis,
  palette: Palette,
): void => {
  const ties = scene.ties.filter(({ tie }) => emphasis.ties.has(tie.id))
  const nodes = scene.nodes.filter(({ actor }) => emphasis.actors.has(actor.id))
  context.setLineDash(noDash)
  context.lineCap = 'butt'
  context.strokeStyle = palette.sel
  context.lineWidth = bandWidth
  for (const { tie, curve } of ties) if (emphasis.chosenTies.has(tie.id)) context.stroke(new Path2D(curvePath(curve)))
  context.fillStyle = palette.sel
  for (const { actor, at, radius } of nodes) {
    if (emphasis.chosenActors.has(actor.id)) context.fill(new Path2D(outlineOf(actor.type).path(at, radius, haloWidth)))
  }
  if (emphasis.ring) paintRing(context, scene, emphasis.ring, palette)
  for (const tie of ties) {
    const onBand = emphasis.chosenTies.has(tie.tie.id)
    paintTie(context, onBand ? { ...tie, shapes: tie.shapes.map(firmShape) } : tie, palette)
  }
  for (const node of nodes) paintNode(context, node, palette)
  for (const node of nodes) paintLabel(context, node, palette)
}

/** The ring of the keyboard's focus: around an actor, or along both sides of a tie. */
const paintRing = (context: CanvasRenderingContext2D, scene: Scene, id: string, palette: Palette): void => {
  const node = scene.nodes.find(({ actor }) => actor.id === id)
  const tie = scene.ties.find((one) => one.tie.id === id)
  context.strokeStyle = palette.ink
  if (node) {
    context.lineWidth = 2
    context.stroke(new Path2D(outlineOf(node.actor.type).path(node.at, node.radius, 5)))
  }
  if (!tie) return
  const path = new Path2D(curvePath(tie.curve))
  context.lineWidth = bandWidth + 4
  context.stroke(path)
  context.strokeStyle = palette.sel
  context.lineWidth = bandWidth
  context.stroke(path)
}

const firmShape = (shape: Shape): Shape => ({
  ...shape,
  ...(shape.fill && { fill: firm(shape.fill) }),
  ...(shape.stroke && { stroke: firm(shape.stroke) }),
})
