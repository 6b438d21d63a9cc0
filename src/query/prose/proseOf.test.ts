import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import type { Selection, View } from '../../model/view.ts'
import { query } from '../query.ts'
import { citesOf, textOf } from './prose.ts'
import { type Length, proseOf } from './proseOf.ts'

const told = (selection: Selection | undefined, length: Length, view: View = orlandView) =>
  proseOf(query(orland, view), selection, length).paragraphs.map(({ heading, sentences }) => ({
    heading,
    says: sentences.map((one) => `${textOf(one)} [${citesOf(one).map(({ id }) => id)}]`),
  }))
const everything: View = { ...orlandView, filters: { ...orlandView.filters, statuses: [], validities: [] } }

describe('in words, the made-up map', () => {
  it('as a whole: a sentence a tie, where its first actor is; what is unknown, hedged or contested says so', () => {
    expect(told(undefined, 'short')).toEqual([
      {
        heading: 'Arden',
        says: ['Arden assisted Brim in 1931; the articles disagree on “Are Arden and Brim friends?” [g1,g1]'],
      },
      {
        heading: undefined,
        says: ['Arden has rival-of Corr since 1930 [g3]', 'In 1920, Arden attacked Brim [h1]'],
      },
      { heading: 'Brim', says: ['Brim may rival-of Corr [h3]'] },
    ])
  })

  it('a pair: everything said in the order of time, then what the articles disagree on', () => {
    expect(told({ type: 'tie', id: 'arden--brim--cooperation' }, 'full', everything)).toEqual([
      {
        heading: 'Cooperation',
        says: [
          'By its own account, Dorn has assisted Brim since 1930 [g2]',
          'In 1931, Arden assisted Brim [g1]',
          'It is denied, or called unlikely, that Arden assists Brim [h2]',
        ],
      },
      {
        heading: undefined,
        says: [
          'On the question “Are Arden and Brim friends?” the articles disagree: “They are”; “They are not” [g1,h2]',
        ],
      },
      { heading: 'Rivalry', says: ['Arden attacked Brim in 1920 [h1]'] },
    ])
  })

  it('an actor, with what the articles say of it', () => {
    const all = told({ type: 'actor', id: 'arden' }, 'short')
    expect(all.map(({ heading }) => heading)).toEqual(['Cooperation', 'Rivalry', 'What the articles say of it'])
    expect(all[2]?.says).toEqual(['Our words for f5 [f5]'])
  })

  it('an article, an event and a claim: what they say, no more', () => {
    expect(told({ type: 'article', id: 'herald' }, 'short').flatMap(({ says }) => says)).toEqual([
      // Brim has most ties here, so both are told of it; what holds comes first.
      'Brim may rival-of Corr [h3]',
      'In 1920, Arden attacked Brim [h1]',
    ])
    expect(told({ type: 'event', id: 'fair' }, 'full')[0]?.says).toEqual(['Arden attacked Brim in 1920 [h1]'])
    expect(told({ type: 'claim', id: 'g2' }, 'full').flatMap(({ says }) => says)).toEqual([
      'By its own account, Dorn has assisted Brim since 1930 [g2]',
      'Our words for g2 (attributed to Dorn) [g2]',
    ])
  })

  it('says at another date when an undated claim was written', () => {
    const later = told({ type: 'tie', id: 'brim--corr--rivalry' }, 'full', { ...orlandView, date: '1940' })
    expect(later[0]?.says).toEqual([
      'At the time of writing (1 June 1931), Brim may have rival-of Corr; no article says whether this still held afterwards [h3]',
    ])
  })

  it('says as of when, by how many articles, with how much hidden', () => {
    expect(proseOf(query(orland, orlandView), undefined, 'short').lead).toBe(
      'As of June 1931, as two articles tell it.',
    )
    const calm = { ...orlandView, filters: { ...orlandView.filters, relations: ['rivalry'] } } as const
    expect(proseOf(query(orland, calm), undefined, 'short').lead).toBe(
      'As of June 1931, as one article tells it. Filters hide three more ties.',
    )
  })
})
