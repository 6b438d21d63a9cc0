import { describe, expect, it } from 'vitest'
import { degreesIn } from '../../src/model/degree.ts'
import { defaultView } from '../../src/model/view.ts'
import { query } from '../../src/query/query.ts'
import { createSearch } from '../../src/query/search.ts'
import { actorSentence, tieSentence } from '../../src/words/sentences.ts'
import { dataset } from './theMap.ts'

describe('every relationship', () => {
  it('leads to claims, and each claim to the line of an article', () => {
    expect(dataset.relationships.length).toBeGreaterThan(100)
    for (const { id, claims, articles } of dataset.relationships) {
      expect(claims.length, id).toBeGreaterThan(0)
      const cited = new Set<string>()
      for (const claimId of claims) {
        const claim = dataset.claim.get(claimId) ?? expect.fail(`${id}: no claim ${claimId}`)
        const article = dataset.article.get(claim.article) ?? expect.fail(`${claimId}: no article ${claim.article}`)
        expect(Number.isInteger(claim.paragraph) && claim.paragraph > 0, claimId).toBe(true)
        expect(claim.phrase.trim().split(/\s+/).length, claimId).toBeLessThanOrEqual(6)
        expect(claim.phrase.trim() && claim.paraphrase.trim(), claimId).not.toBe('')
        expect(article.URL, article.id).toMatch(/^https:\/\//)
        cited.add(article.id)
      }
      expect([...cited].sort()).toEqual([...articles].sort())
    }
  })

  it('has the pair and the relation of its claims, and its id says so', () => {
    for (const { id, actors, relation, claims } of dataset.relationships) {
      const [a, b] = actors
      expect(a < b).toBe(true)
      expect(id).toBe(`${a}--${b}--${relation}`)
      for (const claimId of claims) {
        const claim = dataset.claim.get(claimId)
        expect([claim?.from, claim?.to].sort()).toEqual([a, b])
        expect(claim?.relation).toBe(relation)
      }
    }
  })

  it('holds its claims alone: each claim belongs to one', () => {
    const told = dataset.relationships.flatMap(({ claims }) => claims).sort()
    expect(told).toEqual(dataset.claims.map(({ id }) => id).sort())
    expect(new Set(told).size).toBe(told.length)
  })
})

it('every claim’s kind gives its relation, and whether it points', () => {
  for (const { id, kind, relation, directed } of dataset.claims) {
    const found = dataset.kind.get(kind) ?? expect.fail(`${id}: no kind ${kind}`)
    expect([relation, directed], id).toEqual([found.relation, found.directed])
  }
})

it('every fact leads to the line of an article', () => {
  for (const { id, article, paragraph, phrase, actor, event } of dataset.facts) {
    expect(dataset.article.has(article) && paragraph > 0 && phrase !== '', id).toBe(true)
    expect(actor ? dataset.actor.has(actor) : dataset.event.has(event ?? ''), id).toBe(true)
  }
})

describe('search', () => {
  const search = createSearch(dataset)
  const actors = (text: string) =>
    search(text).flatMap(({ selection }) => (selection.type === 'actor' ? [selection.id] : []))

  it('offers everybody of an alias that several share', () => {
    expect(actors('Haqqani').sort()).toEqual(
      ['anas-haqqani', 'haqqani-network', 'jalaluddin-haqqani', 'sirajuddin-haqqani'].sort(),
    )
    expect(actors('Daesh').sort()).toEqual(['isis-k', 'islamic-state'])
    expect(actors('Massoud').sort()).toEqual(['ahmad-massoud', 'ahmad-shah-massoud'])
  })

  it.each([
    ['isis-k', 'isis-k'],
    ['Talban', 'taliban'],
    ['Talibna', 'taliban'],
    ['Brtain', 'britain'],
    ['al qaida', 'al-qaeda'],
    ['USA', 'united-states'],
    ['CENTCOM', 'centcom'],
    ['tehrik', 'ttp'],
  ])('finds by “%s” %s first', (text, id) => {
    expect(search(text)[0]?.selection).toEqual({ type: 'actor', id })
  })

  it('has an actor first whose whole alias is typed, for Enter opens the first', () => {
    const missed: string[] = []
    for (const { id, aliases, ambiguous } of dataset.actors)
      for (const alias of aliases.filter((one) => !ambiguous.includes(one))) {
        const first = search(alias)[0]?.selection
        if (first?.id !== id) missed.push(`${alias} (${id}) opens ${first?.type} ${first?.id}`)
      }
    expect(missed).toEqual([])
  })

  it('finds every actor by its name and by each of its aliases', () => {
    for (const { id, name, aliases } of dataset.actors)
      for (const text of [name, ...aliases]) expect(actors(text), text).toContain(id)
  })
})

it('what is said of any tie or actor has at most 20 words', () => {
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const filters = { ...defaultView.filters, statuses: [], validities: [] }
  for (const { when } of dataset.periods) {
    for (const folded of [true, false]) {
      const visible = query(dataset, { ...defaultView, date: when, folded, filters }, 4)
      for (const tie of visible.ties) {
        const sentence = tieSentence(tie, dataset)
        expect(words(sentence), sentence).toBeLessThanOrEqual(20)
      }
      for (const actor of visible.actors)
        expect(words(actorSentence(actor, degreesIn(visible.ties).get(actor.id) ?? 0))).toBeLessThanOrEqual(20)
    }
  }
})
