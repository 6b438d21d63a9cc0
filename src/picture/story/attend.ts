import { curvePath } from '../../lib/path.ts'
import type { Paint } from '../../scene/palette.ts'
import type { Scene, SceneTie, Shape } from '../../scene/scene.ts'

const band = 15
const halo = 14

/** What lies beneath some ties and their ends, so that eyes go there. */
export const bandBeneath = ({ nodes, ties }: Scene, wanted: (tie: SceneTie) => boolean): Shape[] => {
  const chosen = ties.filter(wanted)
  const ends = new Set(chosen.flatMap(({ tie }) => tie.actors))
  return [
    ...chosen.map(({ curve }): Shape => ({ d: curvePath(curve), stroke: 'sel', width: band })),
    ...nodes
      .filter(({ actor }) => ends.has(actor.id))
      .map(({ outline }): Shape => ({ d: outline, stroke: 'sel', width: halo })),
  ]
}

/** The same Scene with everything but one tie and its ends stepping far back. */
export const dimmedBut = (scene: Scene, id: string): Scene => {
  const chosen = scene.ties.filter(({ tie }) => tie.id === id)
  if (chosen.length === 0) return scene
  const ends = new Set(chosen.flatMap(({ tie }) => tie.actors))
  return {
    ...scene,
    ties: scene.ties.map((one) => (one.tie.id === id ? one : { ...one, shapes: one.shapes.map(pale) })),
    nodes: scene.nodes.map((node) => {
      if (ends.has(node.actor.id)) return node
      const { label: _, ...rest } = node
      return { ...rest, shapes: node.shapes.map(pale) }
    }),
  }
}

const grounds: ReadonlySet<Paint> = new Set(['paper', 'node-fill', 'panel'])
const paleOf = (paint: Paint): Paint => (grounds.has(paint) ? paint : 'rule')

const pale = (shape: Shape): Shape => ({
  ...shape,
  ...(shape.fill && { fill: paleOf(shape.fill) }),
  ...(shape.stroke && { stroke: paleOf(shape.stroke) }),
})
