import { expect, it } from 'vitest'
import { actorOf } from '../../tests/fixtures/records.ts'
import type { Kind } from '../model/kind.ts'
import { claimInSentence } from './claimInSentence.ts'

const kind = (id: string, forward: string, backward: string) => ({ id, forward, backward }) as Kind
const dataset = {
  actor: new Map(
    [
      { ...actorOf('taliban', 'militant group'), name: 'Taliban' },
      { ...actorOf('us', 'state'), name: 'United States' },
      { ...actorOf('isis-k', 'militant group'), name: 'ISIS-K' },
    ].map((actor) => [actor.id, actor]),
  ),
  claim: new Map(),
  kind: new Map(
    [
      kind('deal', '{from} makes deals with {to}', '{to} makes deals with {from}'),
      kind('attack', '{from} attacks {to}', '{to} is attacked by {from}'),
      kind('kill', '{from} kills {to}', '{to} is killed by {from}'),
      kind('defect', 'Members of {from} defect to {to}', 'Members of {from} defect to {to}'),
    ].map((one) => [one.id, one]),
  ),
}
const told = (from: string, to: string, of: string, seenFrom?: string) =>
  claimInSentence({ from, to, kind: of, relation: 'rivalry' }, dataset, seenFrom)

it('has articles, and a verb that agrees with who does it', () => {
  expect(told('taliban', 'us', 'deal')).toBe('The Taliban make deals with the United States')
  expect(told('us', 'taliban', 'deal')).toBe('The United States makes deals with the Taliban')
  expect(told('isis-k', 'taliban', 'attack')).toBe('ISIS-K attacks the Taliban')
})

it('kills members of a group, and citizens of a state', () => {
  expect(told('isis-k', 'taliban', 'kill')).toBe('ISIS-K kills members of the Taliban')
  expect(told('isis-k', 'us', 'kill')).toBe('ISIS-K kills citizens of the United States')
})

it('is turned round where it is seen from its second end', () => {
  expect(told('isis-k', 'taliban', 'attack', 'taliban')).toBe('The Taliban are attacked by ISIS-K')
  expect(told('isis-k', 'taliban', 'attack', 'isis-k')).toBe('ISIS-K attacks the Taliban')
})

it('begins with whose members they are', () => {
  expect(told('taliban', 'isis-k', 'defect')).toBe('Members of the Taliban defect to ISIS-K')
})

it('says the relation where the kind is not known', () => {
  expect(told('isis-k', 'us', 'unheard-of')).toBe('ISIS-K has a tie of rivalry with the United States')
})
