import { describe, expect, it } from 'vitest'
import { actorOf } from '../../../tests/fixtures/records.ts'
import type { Actor } from '../../model/actor.ts'
import { nounOf } from './noun.ts'

const noun = (name: string, type: Actor['type'], unnamed = false) =>
  nounOf(
    {
      actor: new Map([['it', { ...actorOf('it', type), name, unnamed }]]),
      claim: new Map(),
      kind: new Map(),
    },
    'it',
  )

describe('an actor within a sentence', () => {
  it.each([
    ['Haqqani network', 'militant group', 'the Haqqani network'],
    ['ISIS-K', 'militant group', 'ISIS-K'],
    ['al-Qaeda', 'militant group', 'al-Qaeda'],
    ['United States', 'state', 'the United States'],
    ['Pakistan', 'state', 'Pakistan'],
    ['CIA', 'agency', 'the CIA'],
    ['High Council for National Reconciliation', 'agency', 'the High Council for National Reconciliation'],
    ['The West', 'bloc', 'the West'],
    ['Sirajuddin Haqqani', 'person', 'Sirajuddin Haqqani'],
    ['Imran Council', 'person', 'Imran Council'],
  ] as const)('%s, a %s, is “%s”', (name, type, text) => {
    expect(noun(name, type)).toEqual({ text, plural: false, person: type === 'person' })
  })

  it.each([
    ['Afghan civilians', 'population', false],
    ['Recruits from India', 'population', true],
    ['Afghan women and girls', 'population', false],
    ['Allies of the US', 'bloc', true],
  ] as const)('%s are many, without an article', (name, type, unnamed) => {
    expect(noun(name, type, unnamed)).toEqual({ text: name, plural: true, person: false })
  })

  it('the Taliban are many too, and a description within a sentence begins small', () => {
    expect(noun('Taliban', 'militant group')).toEqual({ text: 'the Taliban', plural: true, person: false })
    expect(noun('Jihadi groups that help ISIS-K', 'militant group', true)).toEqual({
      text: 'jihadi groups that help ISIS-K',
      plural: true,
      person: false,
    })
  })

  it('has its id where the map does not know it', () => {
    expect(nounOf({ actor: new Map(), claim: new Map(), kind: new Map() }, 'gone').text).toBe('gone')
  })
})
