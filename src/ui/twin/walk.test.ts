import { describe, expect, it } from 'vitest'
import type { Tie } from '../../model/tie.ts'
import { walk } from './walk.ts'

const tie = (a: string, b: string): Tie => ({ id: `${a}--${b}--rivalry`, actors: [a, b] }) as unknown as Tie
const ab = tie('a', 'b')
const ac = tie('a', 'c')
const around = [
  { actor: 'a', ties: [ab, ac] },
  { actor: 'b', ties: [ab] },
  { actor: 'c', ties: [ac] },
]
const names: Record<string, string> = { a: 'Alpha', b: 'Bravo', c: 'Cé' }
const go = (key: string, from: { actor: string; tie?: string }) => walk(key, from, around, (id) => names[id] ?? id)

describe('walk', () => {
  it('walks down through the ties of an actor and around', () => {
    expect(go('ArrowDown', { actor: 'a' })).toEqual({ actor: 'a', tie: ab.id })
    expect(go('ArrowDown', { actor: 'a', tie: ab.id })).toEqual({ actor: 'a', tie: ac.id })
    expect(go('ArrowDown', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a', tie: ab.id })
    expect(go('ArrowUp', { actor: 'a' })).toEqual({ actor: 'a', tie: ac.id })
  })
  it('goes on to the actor at the other end, and comes back', () => {
    expect(go('ArrowRight', { actor: 'a', tie: ac.id })).toEqual({ actor: 'c' })
    expect(go('ArrowLeft', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a' })
    expect(go('Escape', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a' })
  })
  it('steps from actor to actor', () => {
    expect(go('ArrowRight', { actor: 'a' })).toEqual({ actor: 'b' })
    expect(go('ArrowLeft', { actor: 'a' })).toEqual({ actor: 'c' })
    expect(go('End', { actor: 'a' })).toEqual({ actor: 'c' })
  })
  it('jumps to the tie with whom a letter begins', () => {
    expect(go('c', { actor: 'a' })).toEqual({ actor: 'a', tie: ac.id })
    expect(go('B', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a', tie: ab.id })
    expect(go('z', { actor: 'a' })).toBeUndefined()
  })
  it('leaves other keys alone', () => {
    expect(go('Tab', { actor: 'a' })).toBeUndefined()
    expect(go('Escape', { actor: 'a' })).toBeUndefined()
  })
})
