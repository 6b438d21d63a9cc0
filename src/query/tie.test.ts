import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { type Dataset, toDataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import { defaultFilters, type Filters } from '../model/filters.ts'
import { deriveRelationships } from '../model/relationship.ts'
import { defaultView } from '../model/view.ts'
import { everyTie } from './query.ts'

/* Claims of Arden and Brim in one relation, of two articles of 1931, judged at 1931 with nothing filtered. */
type Bare = Partial<Pick<Claim, 'status' | 'when' | 'article' | 'from' | 'to' | 'directed' | 'attributedTo'>>
const none: Filters = { ...defaultFilters, statuses: [], validities: [] }
const question: Disagreement = {
  id: 'q',
  question: 'So?',
  answers: [
    { text: 'Yes.', claims: ['c0'], facts: [] },
    { text: 'No.', claims: ['c1'], facts: [] },
  ],
}

const datasetOf = (bare: readonly Bare[], disagreements: readonly Disagreement[] = []): Dataset => {
  const claims = bare.map(
    (one, i) =>
      ({
        id: `c${i}`,
        from: 'arden',
        to: 'brim',
        kind: 'helps',
        relation: 'cooperation',
        directed: false,
        status: 'asserted',
        article: 'post',
        ...one,
      }) as Claim,
  )
  return toDataset({
    articles: ['post', 'notes'].map((id) => ({ id, when: '1931-06' })),
    kinds: [{ id: 'helps', aspect: 'state' }],
    actors: [],
    events: [],
    facts: [],
    disagreements,
    claims,
    relationships: deriveRelationships(claims),
  } as unknown as Dataset)
}

const judge = (bare: readonly Bare[], filters: Partial<Filters> = {}, date = '1931', about: Disagreement[] = []) => {
  const view = { ...defaultView, date, folded: false, filters: { ...none, ...filters } }
  const { ties, filtered, dated } = everyTie(datasetOf(bare, about), view)
  return ties[0] ?? (filtered > 0 ? 'filters' : dated > 0 ? 'date' : 'nothing')
}

describe('the status of a tie', () => {
  it('is that of its strongest claim', () => {
    expect(judge([{ status: 'questioned' }, { status: 'attributed' }, { status: 'hedged' }])).toMatchObject({
      status: 'attributed',
      validity: 'holds',
    })
  })

  it('is decided by the claims that hold, however strong those are that do not', () => {
    const old: Bare = { status: 'asserted', when: '1920/1925' }
    expect(judge([old, { status: 'hedged' }])).toMatchObject({ status: 'hedged', validity: 'holds' })
    expect(
      judge([
        { ...old, when: '1920' },
        { status: 'hedged', when: '1932' },
      ]),
    ).toMatchObject({
      status: 'asserted',
      validity: 'unknown',
    })
  })

  it('is denied where every claim is, and not by one that is', () => {
    expect(judge([{ status: 'denied' }])).toMatchObject({ status: 'denied', validity: 'holds' })
    expect(judge([{ status: 'denied' }, { status: 'questioned' }])).toMatchObject({ status: 'questioned' })
  })

  it('does not hold by a denial where an older claim affirms it', () => {
    expect(judge([{ status: 'denied' }, { when: '1920' }])).toMatchObject({ status: 'asserted', validity: 'unknown' })
    expect(judge([{ status: 'denied' }, { when: '1920/1925' }])).toMatchObject({ validity: 'ended' })
  })
})

describe('a tie is left out', () => {
  const two: Bare[] = [{}, { article: 'notes' }]
  it.each<[string, Bare[], Partial<Filters>]>([
    ['its relation', [{}], { relations: ['cooperation'] }],
    ['the status of all its claims', [{ status: 'hedged' }], { statuses: ['hedged'] }],
    ['all its articles', two, { articles: ['post', 'notes'] }],
    ['its support, one', two, { support: 'one' }],
    ['its support, several', [{}, {}], { support: 'several' }],
    [
      'its status and its article between them',
      [{ status: 'hedged' }, { article: 'notes' }],
      { statuses: ['hedged'], articles: ['notes'] },
    ],
  ])('by the filters for %s', (_, claims, filters) => {
    expect(judge(claims, filters)).toBe('filters')
  })

  it('by the filters where it is contested', () => {
    expect(judge(two, { contested: true }, '1931', [question])).toBe('filters')
    expect(judge(two, { contested: true })).toMatchObject({ contested: false })
  })

  it('by the date where it is not yet there, or is as the view does not want it', () => {
    expect(judge([{ when: '1932' }])).toBe('date')
    expect(judge([{ when: '1920/1925' }], { validities: ['ended'] })).toBe('date')
    expect(judge([{ when: '1920' }], { validities: ['unknown'] })).toBe('date')
  })

  it('no sooner: what is filtered takes its claims along, not its articles', () => {
    expect(judge(two, { articles: ['post'] })).toMatchObject({ articles: ['notes'], independentSources: 1 })
    expect(judge(two, { articles: ['post'], support: 'one' })).toMatchObject({ articles: ['notes'] })
    expect(judge(two, { support: 'several' })).toMatchObject({ articles: ['post', 'notes'], independentSources: 2 })
  })
})

describe('what a tie tells', () => {
  it('that it is contested, whatever the filters leave of the answers (rule 7)', () => {
    const claims: Bare[] = [{}, { article: 'notes' }]
    expect(judge(claims, { articles: ['notes'] }, '1931', [question])).toMatchObject({ contested: true })
  })

  it('since when it holds: from the earliest of the claims that hold and tell a beginning', () => {
    expect(judge([{ when: '1931' }, {}, { when: '1920~/' }, { when: '1930/..' }])).toMatchObject({
      since: '1930',
      firstAttested: '1920~',
      lastAttested: '1931',
    })
    expect(judge([{}])).not.toHaveProperty('since')
    expect(judge([{}])).not.toHaveProperty('lastAttested')
    expect(judge([{ when: '1931' }])).not.toHaveProperty('since')
  })

  it('no beginning of what has ended, where something goes on', () => {
    const ended: Bare[] = [{ when: '1910/1912' }, { when: '1914/1915' }]
    const again = judge([...ended, { when: '1920/..' }])
    expect(again).toMatchObject({ validity: 'holds', since: '1920', firstAttested: '1910' })
    expect(judge(ended)).toMatchObject({ validity: 'ended', firstAttested: '1910', lastAttested: '1915' })
    expect(judge(ended)).not.toHaveProperty('since')
  })

  it('when it was last attested before the date, where it is not known then; else that it is attested only later', () => {
    const known: Bare[] = [{ when: '1905' }, { when: '1910/' }, { when: '/1930' }]
    expect(judge(known, {}, '1920')).toMatchObject({ validity: 'unknown', lastAttested: '1910' })
    const later = judge([{ when: '/1930' }], {}, '1920')
    expect(later).toMatchObject({ validity: 'unknown', attestedLater: '1930' })
    expect(later).not.toHaveProperty('lastAttested')
  })

  it('no date of a denial', () => {
    expect(judge([{ when: '1930' }, { when: '1910', status: 'denied' }])).toMatchObject({ firstAttested: '1930' })
  })

  it.each<[string, Bare[]]>([
    ['none', [{}]],
    ['forward', [{ directed: true }]],
    ['backward', [{ directed: true, from: 'brim', to: 'arden' }]],
    ['both', [{ directed: true }, { directed: true, from: 'brim', to: 'arden' }]],
    ['forward', [{ directed: true }, { directed: false, from: 'brim', to: 'arden' }]],
  ])('that it points: %s', (direction, claims) => {
    expect(judge(claims)).toMatchObject({ direction })
  })

  it('on how many independent sources it rests', () => {
    const claims: Bare[] = [{ attributedTo: 'corr' }, { article: 'notes', attributedTo: 'corr' }]
    expect(judge(claims)).toMatchObject({ articles: ['post', 'notes'], independentSources: 1 })
  })
})
