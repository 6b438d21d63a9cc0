import { describe, expect, it } from 'vitest'
import type { Relation } from '../../src/model/relation.ts'
import { relationshipId } from '../../src/model/relationship.ts'
import { defaultView, type View } from '../../src/model/view.ts'
import { factsByAttribute } from '../../src/query/factsByAttribute.ts'
import { inCommon } from '../../src/query/inCommon.ts'
import { query } from '../../src/query/query.ts'
import { dataset } from './theMap.ts'

/* The five questions that the map is built to answer, each answered from the data. */
const see = (view: Partial<View> = {}) => query(dataset, { ...defaultView, ...view })
const tieAt = (date: string, a: string, b: string, relation: Relation) =>
  see({ date }).ties.find(({ id }) => id === relationshipId(a, b, relation))

describe('With whom is the Haqqani network tied, and who says so?', () => {
  const { ties } = see({ focus: { actor: 'haqqani-network', steps: 1 } })
  const own = ties.filter(({ actors }) => actors.includes('haqqani-network'))

  it('with the Taliban, ISIS-K, al-Qaeda, the US, its leader and its unit', () => {
    const partners = own.map(({ actors }) => actors.find((id) => id !== 'haqqani-network'))
    expect(partners).toEqual(
      expect.arrayContaining(['taliban', 'isis-k', 'al-qaeda', 'united-states', 'sirajuddin-haqqani', 'badri-313']),
    )
  })

  it('and articles that exist say so of each', () => {
    for (const { articles, claims } of own) {
      expect(articles.length).toBeGreaterThan(0)
      for (const { article, paragraph } of claims) expect(dataset.article.has(article) && paragraph > 0).toBe(true)
    }
    expect(new Set(own.flatMap(({ articles }) => articles)).size).toBeGreaterThan(1)
  })
})

describe('What did the United States and the Taliban have in common by the middle of 2020?', () => {
  it('a rival, ISIS-K', () => {
    const { same } = inCommon(see({ date: '2020-06' }).ties, ['taliban', 'united-states'])
    expect(same.find(({ relation }) => relation === 'rivalry')?.thirds).toContainEqual({
      actor: 'isis-k',
      certain: true,
    })
  })

  it('and they cooperated against it', () => {
    expect(tieAt('2020-06', 'united-states', 'taliban', 'cooperation')).toMatchObject({ validity: 'holds' })
  })
})

describe('Which ties hang on a single article?', () => {
  it('some, but not all', () => {
    const { ties } = see()
    const single = ties.filter(({ articles }) => articles.length === 1)
    expect(single.length).toBeGreaterThan(0)
    expect(single.length).toBeLessThan(ties.length)
    const filtered = see({ filters: { ...defaultView.filters, support: 'one' } })
    expect(filtered.ties.map(({ id }) => id).sort()).toEqual(single.map(({ id }) => id).sort())
  })
})

describe('Who stood with whom in 2001?', () => {
  it('the CIA, folded into the United States, with the Northern Alliance', () => {
    expect(tieAt('2001', 'united-states', 'northern-alliance', 'cooperation')).toMatchObject({ validity: 'holds' })
    const apart = query(dataset, { ...defaultView, date: '2001', folded: false, shown: ['cia'] })
    expect(apart.ties.map(({ id }) => id)).toContain('cia--northern-alliance--cooperation')
  })

  it('the United States against the Taliban, whom it overthrew', () => {
    const tie = tieAt('2001', 'united-states', 'taliban', 'rivalry')
    expect(tie).toMatchObject({ validity: 'holds', status: 'asserted' })
    expect(tie?.claims.map(({ kind }) => kind)).toContain('overthrows')
  })

  it('and neither ISIS-K nor the Pakistani Taliban, which there were not yet', () => {
    const present = see({ date: '2001' }).actors.map(({ id }) => id)
    expect(present).not.toContain('isis-k')
    expect(present).not.toContain('ttp')
  })
})

describe('How many died at Kabul airport?', () => {
  const tolls = factsByAttribute(dataset, 'kabul-airport-bombing').filter(({ attribute }) =>
    attribute.startsWith('toll-'),
  )
  const facts = tolls.flatMap((toll) => toll.facts)

  it('three articles give figures, each cited', () => {
    expect(new Set(facts.map(({ article }) => article)).size).toBeGreaterThanOrEqual(3)
    for (const { paragraph, phrase } of facts) expect(paragraph > 0 && phrase !== '').toBe(true)
  })

  it('and they differ, of which a disagreement tells', () => {
    const total = tolls.find(({ attribute }) => attribute === 'toll-total')
    expect(total?.differ).toBe(true)
    expect(total?.disagreements.map(({ id }) => id)).toContain('toll-of-the-airport-bombing')
    const values = new Set(facts.map(({ attribute, value, range }) => `${attribute} ${value ?? range}`))
    expect(values.size).toBeGreaterThanOrEqual(3)
  })
})
