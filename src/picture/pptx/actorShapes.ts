import { around, type Box } from '../../lib/box.ts'
import type { Vector } from '../../lib/vector.ts'
import { outlineOf } from '../../scene/outline.ts'
import type { SceneNode } from '../../scene/scene.ts'
import { en } from '../../words/en.ts'
import { actorSentence } from '../../words/sentences.ts'
import { slide as words } from '../../words/slide.ts'
import { freeform, shapeXml } from './freeform.ts'
import { group } from './group.ts'
import { noLine } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Frame, type Pen, placeOf, type Written } from './pen.ts'
import { presetXml } from './preset.ts'
import { textBox } from './textBox.ts'
import { extent, identityXml } from './xml.ts'

/** Where a tie ends at an actor: a shape too small to be seen, to which the tie is glued. */
export interface End {
  readonly id: number
  readonly at: Vector
  readonly name: string
}

/**
 * An actor's outline, icon and name, and where its ties end. They move together, and the ties with them. The ends are shapes of
 * their own because those sites of an outline that programs know are few, so that ties side by side would fall on one another,
 * and sites that a file adds to an outline are lost on most of them.
 */
export const actorShapes = (
  pen: Pen,
  frame: Frame,
  { actor, at, radius, shapes, label }: SceneNode,
  ends: readonly End[],
  degree: number,
): Written => {
  const [outline, ...icons] = shapes
  const half = outlineOf(actor.type).half(radius)
  const box = boxAround(frame, at, half)
  const name = { id: pen.id(), name: words.outline(actor.name) }
  const parts: Written[] = [
    ...ends.map((end) => endShape(frame, end)),
    ...(outline ? [{ xml: shapeXml(pen, frame, outline, name, box, presetXml(actor.type, radius)), box }] : []),
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

const boxAround = (frame: Frame, { x, y }: Vector, half: Vector): Box =>
  around([placeOf(frame, { x: x - half.x, y: y - half.y }), placeOf(frame, { x: x + half.x, y: y + half.y })])

/** Two hundredths of a millimetre, the least that some programs can tell from nothing. */
const speck = 720

/** The middle of its upper side, which is its first site, is exactly where the tie ends. */
const endShape = (frame: Frame, { id, at, name }: End): Written => {
  const { x, y } = placeOf(frame, at)
  const box = { x: x - speck / 2, y, width: speck, height: speck }
  return {
    xml: `<p:sp><p:nvSpPr>${identityXml({ id, name, decorative: true })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${noLine}</p:spPr></p:sp>`,
    box,
  }
}
