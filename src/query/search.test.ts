import { describe, expect, it } from 'vitest'
import { tinyMap } from '../../tests/fixtures/tinyMap.ts'
import { toDataset } from '../model/dataset.ts'
import { createSearch } from './search.ts'

const dataset = toDataset({
  ...tinyMap,
  actors: tinyMap.actors.map((actor) =>
    actor.id === 'cedar-isles'
      ? { ...actor, aliases: ['Zanār', 'The Islanders'] }
      : actor.id === 'birch-guard'
        ? { ...actor, aliases: ['The Islanders'], ambiguous: ['The Islanders'] }
        : actor,
  ),
})
const search = createSearch(dataset)
const found = (text: string) => search(text).map(({ selection }) => `${selection.type} ${selection.id}`)

describe('search', () => {
  it('finds an actor by its name, its alias and its id', () => {
    expect(found('Amber League')[0]).toBe('actor amber-league')
    expect(found('millers')[0]).toBe('actor amber-league')
    expect(found('amber-league')[0]).toBe('actor amber-league')
  })

  it('finds by how a word begins, in any case, with or without accents', () => {
    expect(found('AMB')[0]).toBe('actor amber-league')
    expect(found('zanar')[0]).toBe('actor cedar-isles')
    expect(found('Zanār')[0]).toBe('actor cedar-isles')
  })

  it.each(['Amber Leage', 'Leaque', 'Amberr', 'Ceder', 'Cdar Isles', 'Landign'])('forgives a slip: “%s”', (text) => {
    expect(found(text)[0]).toMatch(/^(actor (amber-league|cedar-isles)|event landing)$/)
  })

  it('does not take one short word for another', () => {
    expect(found('dog')).toEqual([])
  })

  it('offers both actors of an alias that they share', () => {
    expect(
      found('islanders')
        .filter((one) => one.startsWith('actor'))
        .sort(),
    ).toEqual(['actor birch-guard', 'actor cedar-isles'])
  })

  it('finds a tie by both of its names, aliases too', () => {
    expect(found('Amber Cedar')).toContain('tie amber-league--cedar-isles--rivalry')
    expect(found('millers zanar')).toContain('tie amber-league--cedar-isles--rivalry')
  })

  it('finds events, articles by their author’s words, and claims by ours and by the phrase', () => {
    expect(found('landing')[0]).toBe('event landing')
    expect(found('Trouble in the Valleys')[0]).toBe('article valley-post')
    expect(found('made peace with the isles')[0]).toBe('claim hill-1')
    expect(found('under the league')).toContain('claim post-2')
  })

  it('wants every word', () => {
    expect(found('Amber qqqqqqq')).toEqual([])
  })

  it('gives what is found a name and what tells it apart', () => {
    expect(search('Cedar Isles')[0]).toMatchObject({ title: 'Cedar Isles', detail: 'State' })
    const tie = search('Amber Cedar').find(({ selection }) => selection.type === 'tie')
    expect(tie).toMatchObject({ title: 'Amber League – Cedar Isles', detail: 'Rivalry, 1 claim' })
  })

  it('finds nothing in nothing, and comes to an end with anything', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('<script>')).toEqual([])
    expect(found('constructor __proto__')).toEqual([])
    expect(search('a '.repeat(100_000)).length).toBeLessThanOrEqual(12)
  })

  it('gives twelve at the most', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...tinyMap.actors[0],
      id: `amber-${i}`,
      name: `Amber ${i}`,
    })) as typeof tinyMap.actors
    expect(createSearch(toDataset({ ...tinyMap, actors: [...tinyMap.actors, ...many] }))('amber')).toHaveLength(12)
  })
})
