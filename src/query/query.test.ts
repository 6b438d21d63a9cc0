import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import type { Actor } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { defaultFilters, type Filters } from '../model/filters.ts'
import type { View } from '../model/view.ts'
import { unfiltered } from './census.ts'
import { query } from './query.ts'

const withActors = (alter: (actor: Actor) => Partial<Actor>): Dataset => {
  const actors = orland.actors.map((actor) => ({ ...actor, ...alter(actor) }))
  return { ...orland, actors, actor: new Map(actors.map((actor) => [actor.id, actor])) }
}
/** Corr is a minor actor, which the map does not open with. */
const minor = withActors(({ id }) => (id === 'corr' ? { prominence: 4 } : {}))
const see = (view: Partial<View> = {}, dataset = orland) => {
  const { ties, actors, left } = query(dataset, { ...orlandView, ...view })
  return { ties: ties.map(({ id }) => id).sort(), actors: actors.map(({ id }) => id), left }
}
const filters = (some: Partial<Filters>): Partial<View> => ({ filters: { ...defaultFilters, ...some } })
const nothing = { withheld: 0, filters: 0, date: 0, prominence: 0, focus: 0, actors: 0 }

/* Folded, in June 1931: Arden and Brim cooperate (g1, g2) and were rivals in 1920 (h1, since unknown); Arden and Corr are rivals
   (g3); Brim and Corr perhaps (h3). */
const all = ['arden--brim--cooperation', 'arden--brim--rivalry', 'arden--corr--rivalry', 'brim--corr--rivalry']

describe('what a view shows', () => {
  it('is all ties that hold or are unknown, and their actors', () => {
    expect(see()).toEqual({ ties: all, actors: ['arden', 'brim', 'corr'], left: nothing })
  })

  it('has parts for themselves where they are not folded', () => {
    const { ties, actors } = see({ folded: false })
    expect(ties).toEqual([...all, 'brim--dorn--cooperation'].sort())
    expect(actors).toEqual(['arden', 'brim', 'corr', 'dorn'])
  })

  it('has its ties at the date alone', () => {
    expect(see({ date: '1920' })).toEqual({
      ties: ['arden--brim--rivalry'],
      actors: ['arden', 'brim'],
      left: { ...nothing, date: 3, actors: 1 },
    })
    expect(see({ date: '1900' })).toMatchObject({ ties: [], actors: [], left: { date: 4, actors: 3 } })
  })

  it('hides the claims of what is filtered, and counts the ties that go with them', () => {
    expect(see(filters({ relations: ['rivalry'] }))).toMatchObject({ left: { filters: 3, actors: 1 } })
    expect(see(filters({ articles: ['gazette'] }))).toMatchObject({
      ties: ['arden--brim--rivalry', 'brim--corr--rivalry'],
      left: { filters: 2 },
    })
    expect(see(filters({ types: ['state'] }))).toMatchObject({ ties: [], left: { filters: 4, actors: 3 } })
  })
})

describe('prominence', () => {
  it('leaves minor actors out, with their ties, and counts both', () => {
    expect(see({}, minor)).toEqual({
      ties: ['arden--brim--cooperation', 'arden--brim--rivalry'],
      actors: ['arden', 'brim'],
      left: { ...nothing, prominence: 2, actors: 1 },
    })
  })

  it('is lifted for an actor that is shown on demand', () => {
    expect(see({ shown: ['corr'] }, minor)).toEqual({ ties: all, actors: ['arden', 'brim', 'corr'], left: nothing })
  })

  it('may be stricter, as on a phone', () => {
    const { actors } = query(
      withActors(({ id }) => (id === 'corr' ? { prominence: 3 } : {})),
      orlandView,
      2,
    )
    expect(actors.map(({ id }) => id)).toEqual(['arden', 'brim'])
  })

  it('shows a called actor that has no tie at the date', () => {
    expect(see({ date: '1900', shown: ['corr'] }, minor).actors).toEqual(['corr'])
  })
})

describe('focus', () => {
  it('shows an actor with those around it, minor ones too, and counts what lies outside', () => {
    expect(see({ focus: { actor: 'corr', steps: 1 } }, minor)).toEqual({
      ties: all,
      actors: ['arden', 'brim', 'corr'],
      left: nothing,
    })
    const apart = see({ focus: { actor: 'dorn', steps: 1 }, folded: false })
    expect(apart.ties).toEqual(['brim--dorn--cooperation'])
    expect(apart.actors).toEqual(['brim', 'dorn'])
    expect(apart.left).toEqual({ ...nothing, focus: 4, actors: 2 })
  })

  it('has two steps', () => {
    expect(see({ focus: { actor: 'dorn', steps: 2 }, folded: false }).actors).toEqual(['arden', 'brim', 'corr', 'dorn'])
  })

  it('shows its actor where it has no tie', () => {
    expect(see({ focus: { actor: 'corr', steps: 1 }, date: '1920' })).toMatchObject({
      ties: [],
      actors: ['corr'],
      left: { focus: 1, prominence: 0 },
    })
  })
})

describe('what a question keeps back', () => {
  it('is every tie of the pair, counted apart, and of no other', () => {
    expect(see({ withheld: 'arden--brim' })).toEqual({
      ties: ['arden--corr--rivalry', 'brim--corr--rivalry'],
      actors: ['arden', 'brim', 'corr'],
      left: { ...nothing, withheld: 2 },
    })
  })

  it('leaves its two actors standing, minor ones too, for they are asked about', () => {
    expect(see({ withheld: 'arden--brim', date: '1920' })).toMatchObject({ ties: [], actors: ['arden', 'brim'] })
    expect(see({ withheld: 'brim--corr' }, minor).actors).toEqual(['arden', 'brim', 'corr'])
  })

  it('has no tie counted twice: what the date or filters leave out stays with them', () => {
    expect(see({ withheld: 'arden--brim', date: '1900' }).left).toMatchObject({ date: 4, withheld: 0 })
    const { left } = see({ withheld: 'arden--brim', ...filters({ relations: ['rivalry'] }) })
    expect(left).toMatchObject({ filters: 3, withheld: 1 })
  })

  it('is the tie of a whole where its part acts, and only while parts are folded', () => {
    // Dorn, a part of Arden, helps Brim.
    expect(see({ withheld: 'brim--dorn', folded: false }).left.withheld).toBe(1)
    expect(see({ withheld: 'arden--brim', folded: false }).ties).toContain('brim--dorn--cooperation')
  })
})

describe('the counts of what is left out', () => {
  it('add up to all ties', () => {
    for (const view of [
      {},
      { date: '1920' },
      filters({ articles: ['herald'] }),
      { folded: false, focus: { actor: 'dorn', steps: 1 } as const },
    ]) {
      const { ties, left } = see(view, minor)
      expect(ties.length + left.filters + left.date + left.prominence + left.focus).toBe('folded' in view ? 5 : 4)
    }
  })

  it('are never below nothing, though a part be called while parts are folded', () => {
    expect(see({ shown: ['dorn'] }).left.actors).toBe(0)
  })
})

it('a view with every filter off lets denied and ended ties through', () => {
  const denied = unfiltered({
    ...orlandView,
    filters: { ...defaultFilters, articles: ['gazette'], support: 'several' },
  })
  const onlyDenied = { ...orland, claims: orland.claims.filter(({ id }) => id === 'h2') }
  expect(query(onlyDenied, denied).ties.map(({ status }) => status)).toEqual(['denied'])
  expect(query(onlyDenied, orlandView).ties).toEqual([])
})
