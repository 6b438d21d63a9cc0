import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { contestedPairs } from './contested.ts'
import type { Disagreement } from './disagreement.ts'

const claims = new Map(
  [
    ['ab1', 'arden', 'brim'],
    ['ab2', 'brim', 'arden'],
    ['ac', 'arden', 'corr'],
    ['bc', 'brim', 'corr'],
  ].map(([id = '', from, to]) => [id, { id, from, to } as Claim]),
)
const question = (id: string, ...answers: string[][]): Disagreement => ({
  id,
  question: `${id}?`,
  answers: answers.map((own) => ({ text: 'So.', claims: own, facts: [] })),
})
const contested = (...disagreements: Disagreement[]) =>
  Object.fromEntries(
    [...contestedPairs({ disagreements, claim: claims })].map(([pair, own]) => [pair, own.map(({ id }) => id)]),
  )

describe('a pair is contested', () => {
  it('where two answers rest on claims of it, whichever way they run', () => {
    expect(contested(question('q', ['ab1'], ['ab2']))).toEqual({ 'arden--brim': ['q'] })
  })

  it('not where one answer rests on two of its claims', () => {
    expect(contested(question('q', ['ab1', 'ab2'], ['ac']))).toEqual({})
  })

  it('not by two questions of which each has one answer about it', () => {
    expect(contested(question('p', ['ab1'], ['ac']), question('q', ['ab2'], ['bc']))).toEqual({})
  })

  it('by each of the questions for which it is so', () => {
    const both = question('q', ['ab1', 'ac'], ['ab2', 'ac'], ['bc'])
    expect(contested(question('p', ['ab1'], ['ab2']), both)).toEqual({
      'arden--brim': ['p', 'q'],
      'arden--corr': ['q'],
    })
  })

  it('by nothing that is not there', () => {
    expect(contested(question('q', ['gone'], ['ab1']))).toEqual({})
    expect(contested()).toEqual({})
  })
})
