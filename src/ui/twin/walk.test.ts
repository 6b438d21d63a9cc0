import { describe, expect, it } from 'vitest'
import type { Tie } from '../../model/tie.ts'
import { type Position, walk } from './walk.ts'

const tie = (a: string, b: string): Tie => ({ id: `${a}--${b}--rivalry`, actors: [a, b] }) as unknown as Tie
const ab = tie('a', 'b')
const ac = tie('a', 'c')
const around = [
  { actor: 'a', ties: [ab, ac] },
  { actor: 'b', ties: [ab] },
  { actor: 'c', ties: [ac] },
]
const names: Record<string, string> = { a: 'Alpha', b: 'Bravo', c: 'Cé' }
const go = (key: string, from: Position) => walk(key, from, around, (id) => names[id] ?? id)

describe('walk', () => {
  it('walks down through the ties of an actor and around', () => {
    expect(go('ArrowDown', { actor: 'a' })).toEqual({ actor: 'a', tie: ab.id })
    expect(go('ArrowDown', { actor: 'a', tie: ab.id })).toEqual({ actor: 'a', tie: ac.id })
    expect(go('ArrowDown', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a', tie: ab.id })
    expect(go('ArrowUp', { actor: 'a' })).toEqual({ actor: 'a', tie: ac.id })
  })
  it('goes on to the actor at the other end, and comes back', () => {
    expect(go('ArrowRight', { actor: 'a', tie: ac.id })).toEqual({ actor: 'c', from: { actor: 'a' } })
    expect(go('ArrowLeft', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a' })
    expect(go('Escape', { actor: 'a', tie: ac.id })).toEqual({ actor: 'a' })
  })
  it('goes back the way it came, over as many actors as it took, also from a tie of the last', () => {
    const toC = go('ArrowRight', { actor: 'b', tie: ab.id, from: { actor: 'c' } })
    expect(toC).toEqual({ actor: 'a', from: { actor: 'b', from: { actor: 'c' } } })
    const onTie = go('ArrowDown', toC as Position)
    expect(go('ArrowLeft', onTie as Position)).toEqual(toC)
    const back = go('ArrowLeft', toC as Position)
    expect(back).toEqual({ actor: 'b', from: { actor: 'c' } })
    expect(go('ArrowLeft', back as Position)).toEqual({ actor: 'c' })
  })
  it('steps on where whom it came from is no longer there', () => {
    expect(go('ArrowLeft', { actor: 'a', from: { actor: 'gone' } })).toEqual({ actor: 'c' })
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
