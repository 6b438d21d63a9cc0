import { describe, expect, it } from 'vitest'
import { tinyMap } from '../../tests/fixtures/tinyMap.ts'
import { toDataset } from './dataset.ts'

describe('a dataset', () => {
  const dataset = toDataset(tinyMap)

  it('is the map, with every record to be looked up by its id', () => {
    expect(dataset).toMatchObject(tinyMap)
    expect(dataset.actor.get('birch-guard')?.name).toBe('Birch Guard')
    expect(dataset.article.get('hill-notes')?.label).toBe('Hill Notes')
    expect(dataset.kind.get('leads')?.aspect).toBe('state')
    expect(dataset.event.get('landing')?.when).toBe('1931')
    expect(dataset.claim.get('post-2')?.status).toBe('attributed')
    expect(dataset.fact.get('hill-f1')?.range).toEqual([3, 5])
    expect(dataset.actor.has('__proto__')).toBe(false)
  })

  it('knows the disagreements in which a claim or a fact is evidence', () => {
    expect(dataset.disagreementsAbout.get('post-1')?.map(({ id }) => id)).toEqual(['war-or-peace'])
    expect(dataset.disagreementsAbout.get('hill-f1')?.map(({ id }) => id)).toEqual(['war-or-peace'])
    expect(dataset.disagreementsAbout.has('post-2')).toBe(false)
  })

  it('names a disagreement once where two of its answers rest on the same claim', () => {
    const [answer] = tinyMap.disagreements[0]?.answers ?? []
    const twice = { id: 'q', question: 'Q?', answers: answer ? [answer, { ...answer, text: 'Other.' }] : [] }
    const about = toDataset({ ...tinyMap, disagreements: [twice, ...tinyMap.disagreements] }).disagreementsAbout
    expect(about.get('post-1')?.map(({ id }) => id)).toEqual(['q', 'war-or-peace'])
  })

  it('leaves the map as it was', () => {
    const frozen = Object.freeze({ ...tinyMap, actors: Object.freeze([...tinyMap.actors]) })
    expect(() => toDataset(frozen)).not.toThrow()
    expect(Object.keys(frozen)).toEqual(Object.keys(tinyMap))
  })
})
