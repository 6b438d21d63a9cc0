import { add, distance, leftOf, mix, scale, subtract, unit, type Vector } from './vector.ts'

/** A quadratic Bézier curve. A straight line is one whose control point is the middle of its ends. */
export interface Quadratic {
  readonly from: Vector
  readonly control: Vector
  readonly to: Vector
  readonly straight: boolean
}

export const line = (from: Vector, to: Vector): Quadratic => ({ from, control: mix(from, to, 0.5), to, straight: true })
export const curve = (from: Vector, control: Vector, to: Vector): Quadratic => ({ from, control, to, straight: false })

export const pointAt = ({ from, control, to }: Quadratic, t: number): Vector =>
  mix(mix(from, control, t), mix(control, to, t), t)

/** The direction of the way at t, with a length of 1. */
export const tangentAt = ({ from, control, to }: Quadratic, t: number): Vector =>
  unit(subtract(mix(control, to, t), mix(from, control, t)))

/** The part between two parameters (de Casteljau). */
export const part = (whole: Quadratic, t0: number, t1: number): Quadratic => {
  if (whole.straight) return line(pointAt(whole, t0), pointAt(whole, t1))
  const from = pointAt(whole, t0)
  const to = pointAt(whole, t1)
  const control = mix(mix(whole.from, whole.control, t0), mix(whole.control, whole.to, t0), t1)
  return curve(from, control, to)
}

/** The curve shifted to its left, each end along its own normal. */
export const parallel = (whole: Quadratic, by: number): Quadratic => {
  const shift = (point: Vector, t: number) => add(point, scale(leftOf(tangentAt(whole, t)), by))
  return {
    from: shift(whole.from, 0),
    control: shift(whole.control, 0.5),
    to: shift(whole.to, 1),
    straight: whole.straight,
  }
}

export const translate = (whole: Quadratic, by: Vector): Quadratic => ({
  ...whole,
  from: add(whole.from, by),
  control: add(whole.control, by),
  to: add(whole.to, by),
})

const steps = 32

/** Points along the curve, its ends among them. */
export const sample = (whole: Quadratic): Vector[] =>
  whole.straight ? [whole.from, whole.to] : Array.from({ length: steps + 1 }, (_, i) => pointAt(whole, i / steps))

export const lengthOf = (whole: Quadratic): number => {
  const points = sample(whole)
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i] as Vector, point), 0)
}

/** The parameter at a length along the curve, clamped to its ends. */
export const atLength = (whole: Quadratic, length: number): number => {
  const points = sample(whole)
  let left = length
  for (let i = 1; i < points.length; i += 1) {
    const step = distance(points[i - 1] as Vector, points[i] as Vector)
    if (left <= step) return Math.max(0, (i - 1 + (step === 0 ? 0 : left / step)) / (points.length - 1))
    left -= step
  }
  return 1
}
