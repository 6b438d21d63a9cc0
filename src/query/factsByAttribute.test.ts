import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import type { Fact } from '../model/fact.ts'
import { disagreementsAboutFacts, factsByAttribute, factsOfArticle } from './factsByAttribute.ts'

it('groups facts and says where two articles give different values', () => {
  const groups = factsByAttribute(orland, 'fair')
  expect(groups.map(({ attribute, facts, differ }) => [attribute, facts.map(({ id }) => id), differ])).toEqual([
    ['toll-total', ['f1', 'f2'], true],
    ['toll-guests', ['f3', 'f4'], false],
  ])
  expect(disagreementsAboutFacts(groups).map(({ id }) => id)).toEqual(['toll'])
})

it('does not take two values of one article for a disagreement', () => {
  const [first] = orland.facts as [Fact]
  const facts = [first, { ...first, id: 'f9', value: 40 }]
  expect(factsByAttribute({ ...orland, facts }, 'fair').map(({ differ }) => differ)).toEqual([false])
})

it('finds the facts that an article gives', () => {
  expect(
    factsOfArticle(orland, 'herald').map(({ name, groups }) => [name, groups.map(({ attribute }) => attribute)]),
  ).toEqual([['The fair', ['toll-total', 'toll-guests']]])
})

it('does not take two wordings for a disagreement, unless a question asks for them', () => {
  const [first] = orland.facts as [Fact]
  const facts = ['glory', 'honour'].map((value, index) => ({
    ...first,
    id: `w${index}`,
    article: `a${index}`,
    attribute: 'goal',
    value,
  }))
  expect(factsByAttribute({ ...orland, facts }, 'fair').map(({ differ }) => differ)).toEqual([false])
})
