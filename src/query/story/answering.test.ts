import { describe, expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { storyOfOrland } from '../../../tests/fixtures/storyOf.ts'
import type { Question } from '../../model/question.ts'
import { answeringOf, verdictOn } from './answering.ts'

const of = (id: string) => answeringOf(storyOfOrland.steps.find((one) => one.id === id)?.question as Question, orland)
const right = (id: string) =>
  of(id)
    .choices.filter((one) => one.right)
    .map((one) => one.id)

describe('the answers that can be given', () => {
  it('are the options of a choice, each relation, friends or foes, and the claims among which hedges are', () => {
    expect(of('choice').choices.map(({ text }) => text)).toEqual(['Arden', 'Corr'])
    expect(of('predict').choices.map(({ text }) => text)).toEqual(['Alliance', 'Cooperation', 'Rivalry', 'Affiliation'])
    expect(of('friends').choices.map(({ text }) => text)).toEqual(['Friends', 'Foes', 'Cannot tell'])
    expect(of('hedge').choices.map(({ text }) => text)).toEqual(['Our words for g1.', 'Our words for h3.'])
    expect(of('end').choices).toEqual([])
  })
  it('are right as the question or the claims say', () => {
    expect(right('choice')).toEqual(['0'])
    expect(right('predict')).toEqual(['cooperation', 'rivalry'])
    expect(right('friends')).toEqual(['friends'])
    expect(right('hedge')).toEqual(['h3'])
  })
  it('are chosen one at a time only where one alone can be right', () => {
    expect(['choice', 'predict', 'friends', 'hedge', 'end'].filter((id) => of(id).many)).toEqual(['predict', 'hedge'])
  })
})

describe('what is said of an answer', () => {
  it.each([
    [['cooperation', 'rivalry'], 'right'],
    [['cooperation'], 'partly'],
    [['cooperation', 'rivalry', 'alliance'], 'partly'],
    [['alliance'], 'wrong'],
    [[], 'wrong'],
  ] as const)('%j: %s', (chosen, verdict) => {
    expect(verdictOn(of('predict'), chosen)).toBe(verdict)
  })
})
