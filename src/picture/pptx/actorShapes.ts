import type { Vector } from '../../lib/vector.ts'
import { outlineOf } from '../../scene/outline.ts'
import type { SceneNode } from '../../scene/scene.ts'
import { en } from '../../words/en.ts'
import { actorSentence } from '../../words/sentences.ts'
import { slide as words } from '../../words/slide.ts'
import { freeform } from './freeform.ts'
import { group } from './group.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Frame, Pen, Written } from './pen.ts'
import { textBox } from './textBox.ts'

/** An actor on a slide before it is written: the number of its outline, and where ties are glued to that. */
export interface Anchor {
  readonly id: number
  readonly node: SceneNode
  /** The middles of its sides, for those who draw on, then one for each end of a tie. */
  readonly sites: Vector[]
  degree: number
}

export const anchorOf = (pen: Pen, node: SceneNode): Anchor => {
  const { x, y } = outlineOf(node.actor.type).half(node.radius)
  const at = (dx: number, dy: number): Vector => ({ x: node.at.x + dx, y: node.at.y + dy })
  return { id: pen.id(), node, sites: [at(0, -y), at(-x, 0), at(0, y), at(x, 0)], degree: 0 }
}

/** An actor's outline, icon and name, which move together; what is glued to the outline follows. */
export const actorShapes = (pen: Pen, frame: Frame, { id, node, sites, degree }: Anchor): Written => {
  const { actor, shapes, label } = node
  const [outline, ...icons] = shapes
  const parts = [
    ...(outline ? [freeform(pen, frame, outline, { id, name: words.outline(actor.name) }, sites)] : []),
    ...icons.map((shape) => freeform(pen, frame, shape, { name: words.icon(actor.name), decorative: true })),
    ...paragraphsOf(label?.texts ?? []).map((lines) =>
      textBox(pen, frame, lines, { name: words.name(actor.name), halo: true }),
    ),
  ]
  return group(
    pen,
    { name: words.actor(actor.name, en.actorType[actor.type]), description: actorSentence(actor, degree) },
    parts,
  )
}
