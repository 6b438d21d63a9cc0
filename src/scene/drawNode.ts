import type { Vector } from '../lib/vector.ts'
import type { Actor } from '../model/actor.ts'
import { iconOf } from './icons.ts'
import { outlineOf } from './outline.ts'
import type { SceneNode, Shape } from './scene.ts'
import { transformPath } from './transform.ts'

const smallestWithIcon = 12

/** The radius of an actor: larger with more ties, up to a limit; persons are all alike. */
export const radiusOf = (actor: Pick<Actor, 'type' | 'prominence'>, ties: number): number => {
  if (actor.type === 'person') return 14.5
  const r = Math.min(34, 10 + 6.3 * Math.sqrt(ties))
  return actor.prominence === 0 ? r * 1.08 : r
}

/** An actor's outline and icon. `faded`: none of its ties holds at the date, so that it steps back. `far`: seen so small that an icon would be a speck. */
export const drawNode = (
  actor: Actor,
  at: Vector,
  radius: number,
  faded: boolean,
  far = false,
): Omit<SceneNode, 'label'> => {
  const outline = outlineOf(actor.type).path(at, radius)
  const subject = actor.prominence === 0
  const line = faded ? 'ink-3' : 'node-line'
  const width = (actor.prominence <= 1 ? 2 : 1.5) * (faded ? 0.75 : 1)
  const shapes: Shape[] = [
    subject ? { d: outline, fill: 'ink' } : { d: outline, fill: 'node-fill', stroke: line, width },
  ]
  if (radius >= smallestWithIcon && !far) {
    const size = (1.08 * radius) / 24
    shapes.push({
      d: transformPath(iconOf[actor.type], at, size * iconScale(actor)),
      stroke: subject ? 'paper' : line,
      width: Math.min(1.9, 1.2 + radius / 50),
    })
  }
  return { actor, at, radius, faded, outline, shapes }
}

/** Wide outlines leave more room for their icon, pointed ones less. */
const iconScale = ({ type }: Actor): number => (type === 'population' ? 1.3 : type === 'movement' ? 0.95 : 1.1)
