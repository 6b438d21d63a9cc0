import { expect, it } from 'vitest'
import { detour } from './detours.ts'

const stop = (id: string, x: number, y: number) => ({ actor: { id } as never, at: { x, y }, radius: 20 })
const [a, b] = [stop('a', 0, 0), stop('b', 400, 0)]

it('leaves a clear way straight', () => {
  expect(detour(a, b, [a, b, stop('c', 200, 30)])).toBeUndefined()
})

it('bends around an actor that stands in the way', () => {
  // A bow of 7 % leaves the middle of the chord by 28, which a radius of 20 and a clearance of 9 do not allow; 14 % does.
  expect(detour(a, b, [a, b, stop('c', 200, 0)])).toEqual({ pair: ['a', 'b'], bow: 0.14 })
})

it('takes the other side where the first is taken', () => {
  const below = stop('d', 200, 56)
  expect(detour(a, b, [a, b, stop('c', 200, 0), below])?.bow).toBe(-0.14)
})
