import { around, type Box } from './box.ts'
import type { Vector } from './vector.ts'

/** A point turned about another by an angle in degrees, clockwise where y runs downwards. */
export const turnAbout = ({ x, y }: Vector, about: Vector, degrees: number): Vector => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [x - about.x, y - about.y]
  return { x: about.x + dx * cos - dy * sin, y: about.y + dx * sin + dy * cos }
}

/** The upright box around a box that is turned about a point. */
export const turnBox = ({ x, y, width, height }: Box, about: Vector, degrees: number): Box =>
  around(
    [
      { x, y },
      { x: x + width, y },
      { x, y: y + height },
      { x: x + width, y: y + height },
    ].map((corner) => turnAbout(corner, about, degrees)),
  )
