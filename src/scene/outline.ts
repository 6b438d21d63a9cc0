import { circlePath, polyline, roundedBox } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'
import type { ActorType } from '../model/actor.ts'

/**
 * The outline of an actor's type around the origin, for a nominal radius r: path data, the half extents, and whether a
 * point lies within the outline once that is grown.
 */
export interface Outline {
  readonly path: (at: Vector, r: number, grown?: number) => string
  readonly half: (r: number) => { readonly x: number; readonly y: number }
  readonly contains: (from: Vector, r: number, grown: number) => boolean
}

const circle: Outline = {
  path: (at, r, grown = 0) => circlePath(at, r + grown),
  half: (r) => ({ x: r, y: r }),
  contains: ({ x, y }, r, grown) => Math.hypot(x, y) <= r + grown,
}

const square: Outline = {
  path: (at, r, grown = 0) => {
    const half = 0.9 * r + grown
    return roundedBox({ x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half }, 3 + grown)
  },
  half: (r) => ({ x: 0.9 * r, y: 0.9 * r }),
  contains: ({ x, y }, r, grown) => Math.max(Math.abs(x), Math.abs(y)) <= 0.9 * r + grown,
}

const apothem = Math.sqrt(3) / 2
const hexagon: Outline = {
  path: (at, r, grown = 0) => {
    const R = 1.06 * r + grown / apothem
    return polyline(
      [0, 1, 2, 3, 4, 5].map((i) => ({
        x: at.x + R * Math.cos((i * Math.PI) / 3),
        y: at.y + R * Math.sin((i * Math.PI) / 3),
      })),
      true,
    )
  },
  half: (r) => ({ x: 1.06 * r, y: 1.06 * r * apothem }),
  contains: ({ x, y }, r, grown) => {
    const limit = 1.06 * r * apothem + grown
    return Math.abs(y) <= limit && Math.abs(x) * apothem + Math.abs(y) / 2 <= limit
  },
}

const diamond: Outline = {
  path: (at, r, grown = 0) => {
    const R = 1.2 * r + grown * Math.SQRT2
    return polyline(
      [
        { x: at.x, y: at.y - R },
        { x: at.x + R, y: at.y },
        { x: at.x, y: at.y + R },
        { x: at.x - R, y: at.y },
      ],
      true,
    )
  },
  half: (r) => ({ x: 1.2 * r, y: 1.2 * r }),
  contains: ({ x, y }, r, grown) => Math.abs(x) + Math.abs(y) <= 1.2 * r + grown * Math.SQRT2,
}

/** A round-headed arch, for persons. */
const arch: Outline = {
  path: (at, r, grown = 0) => {
    const half = 0.88 * r + grown
    const [spring, foot] = [at.y - 0.08 * r, at.y + 0.96 * r + grown]
    const round = `M${at.x - half} ${foot}V${spring}a${half} ${half} 0 0 1 ${2 * half} 0V${foot}Z`
    return round.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
  },
  half: (r) => ({ x: 0.88 * r, y: 0.96 * r }),
  contains: ({ x, y }, r, grown) => {
    const half = 0.88 * r + grown
    const spring = -0.08 * r
    return y >= spring ? Math.abs(x) <= half && y <= 0.96 * r + grown : Math.hypot(x, y - spring) <= half
  },
}

const pill: Outline = {
  path: (at, r, grown = 0) =>
    roundedBox(
      { x: at.x - 1.3 * r - grown, y: at.y - 0.8 * r - grown, width: 2.6 * r + 2 * grown, height: 1.6 * r + 2 * grown },
      0.8 * r + grown,
    ),
  half: (r) => ({ x: 1.3 * r, y: 0.8 * r }),
  contains: ({ x, y }, r, grown) => Math.hypot(Math.max(0, Math.abs(x) - 0.5 * r), y) <= 0.8 * r + grown,
}

const outlines: Readonly<Record<ActorType, Outline>> = {
  'militant group': circle,
  state: square,
  government: hexagon,
  'armed force': hexagon,
  agency: hexagon,
  movement: diamond,
  person: arch,
  bloc: square,
  population: pill,
}

export const outlineOf = (type: ActorType): Outline => outlines[type]
