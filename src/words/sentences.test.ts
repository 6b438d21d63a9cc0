import { describe, expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { tieOf } from '../../tests/fixtures/records.ts'
import type { Actor } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { Kind } from '../model/kind.ts'
import type { Tie } from '../model/tie.ts'
import { en } from './en.ts'
import { actorSentence, nameOf, pairName, speakerOf, tieDates, tieSentence } from './sentences.ts'

const names = { actor: new Map(orland.actor), kind: new Map(orland.kind), claim: orland.claim }
const anyKind = orland.kinds[0] as Kind
const anyClaim = orland.claims[0] as Claim
const tie = (more: Partial<Tie>) => tieOf('arden', 'brim', { articles: ['gazette'], ...more })
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('the sentence about a tie', () => {
  it('is short, and tells who, how, since when, how many and whether they agree', () => {
    const articles = ['a', 'b', 'c', 'd', 'e']
    expect(
      tieSentence(
        tie({ since: '1915', firstAttested: '1915', lastAttested: '1931', articles, contested: true }),
        names,
      ),
    ).toBe('Arden, rival of Brim, since 1915, 5 articles, they disagree')
  })

  it('names both actors and their relation', () => {
    expect(tieSentence(tie({ relation: 'alliance' }), names)).toBe('Arden, ally of Brim, 1 article')
    expect(tieSentence(tie({ relation: 'cooperation' }), names)).toBe('Arden, cooperates with Brim, 1 article')
    expect(tieSentence(tie({ relation: 'affiliation' }), names)).toBe('Arden, affiliated with Brim, 1 article')
  })

  it('tells structure in the words of the strongest claim, of the wholes for which its actors stand', () => {
    const kind = new Map(orland.kind).set('defected-to', { ...anyKind, forward: 'Members of {from} defected to {to}' })
    const affiliated = (from: string, to: string) =>
      tie({ relation: 'affiliation', claims: [{ ...anyClaim, kind: 'defected-to', from, to }] })
    const told = 'Members of Brim defected to Arden, 1 article'
    expect(tieSentence(affiliated('brim', 'arden'), { ...names, kind })).toBe(told)
    expect(tieSentence(affiliated('brim', 'a-part-of-arden'), { ...names, kind })).toBe(told)
    expect(tieSentence(affiliated('arden', 'brim'), { ...names, kind })).toBe(
      'Members of Arden defected to Brim, 1 article',
    )
  })

  it.each(['attributed', 'hedged', 'predicted', 'questioned', 'denied'] as const)('says that it is %s', (status) => {
    expect(tieSentence(tie({ status }), names)).toContain(`, ${status}, `)
  })

  it('calls nobody a rival for being attacked', () => {
    const people = { ...names, actor: new Map(orland.actor) }
    people.actor.set('brim', { ...(orland.actor.get('brim') as Actor), type: 'population' })
    expect(tieSentence(tie({ direction: 'forward' }), people)).toBe('Arden, acts against Brim, 1 article')
    expect(tieSentence(tie({ direction: 'both' }), people)).toBe('Arden, rival of Brim, 1 article')
    expect(tieSentence(tie({ direction: 'backward' }), people)).toBe('Arden, rival of Brim, 1 article')
  })

  it('does not say that one article disagrees', () => {
    expect(tieSentence(tie({ contested: true }), names)).toBe('Arden, rival of Brim, 1 article, contested')
  })

  it('says since when it holds, or when it is attested', () => {
    expect(tieDates(tie({ since: '1915', firstAttested: '1910', lastAttested: '1931' }))).toBe('since 1915')
    expect(tieDates(tie({ firstAttested: '1910', lastAttested: '1931' }))).toBe('first attested 1910')
    expect(tieDates(tie({ firstAttested: '1931', lastAttested: '1931' }))).toBe('1931')
    expect(tieDates(tie({ lastAttested: '1931-08' }))).toBe('until Aug 1931')
    expect(tieDates(tie({}))).toBeUndefined()
  })

  it('says what is not known, and what has ended', () => {
    expect(tieDates(tie({ validity: 'unknown', firstAttested: '1910', lastAttested: '1915' }))).toBe(
      'last attested 1915',
    )
    expect(tieDates(tie({ validity: 'unknown', attestedLater: '1931' }))).toBe('attested only later, 1931')
    expect(tieDates(tie({ validity: 'ended', firstAttested: '1910', lastAttested: '1915~' }))).toBe('ended c. 1915')
    expect(tieDates(tie({ validity: 'unknown' }))).toBeUndefined()
  })

  it('has at most 20 words at its longest', () => {
    const longest = tie({
      status: 'attributed',
      validity: 'unknown',
      lastAttested: '2021-08-15',
      articles: ['a', 'b'],
      contested: true,
      relation: 'affiliation',
    })
    expect(words(tieSentence(longest, names))).toBeLessThanOrEqual(20)
  })
})

describe('names', () => {
  it('are those of the actors; of an id that is not there, the id', () => {
    expect(nameOf(names, 'arden')).toBe('Arden')
    expect(nameOf(names, 'nobody')).toBe('nobody')
    expect(pairName(names, ['arden', 'corr'])).toBe('Arden – Corr')
    expect(speakerOf('dorn', names)).toBe('Dorn')
    expect(speakerOf('a guard (unnamed)', names)).toBe('a guard (unnamed)')
    expect(speakerOf(undefined, names)).toBeUndefined()
  })
})

it('the sentence about an actor counts its ties in the view', () => {
  const [arden] = orland.actors
  expect(arden && actorSentence(arden, 3)).toBe('Arden: state, 3 ties')
  expect(arden && actorSentence(arden, 0)).toBe('Arden: state, 0 ties')
})

describe('announcements have at most 20 words', () => {
  const { time, link, focus, undone, load, map } = en
  it.each([
    ...Object.values(undone),
    time.summary(1234, 1234),
    link.damaged,
    link.version('2026.11.20', '2027.01.31'),
    focus.on('Taliban-aligned clerics of the east', 2),
    load.refused('a-map-with-a-long-name.json'),
    load.dropped('Who stood with whom in the Three Valleys'),
    map.count(1000, 3000),
  ])('%s', (text) => {
    expect(words(text)).toBeLessThanOrEqual(20)
  })
})
