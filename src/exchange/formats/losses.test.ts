import { describe, expect, it } from 'vitest'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { toDataset } from '../../model/dataset.ts'
import { type FormatId, formats } from './formats.ts'
import type { Taken } from './taken.ts'

const lost = (id: FormatId, taken: Taken) => formats.find((format) => format.id === id)?.losses(taken)
const ownThings = 'facts, events and questions that articles answer differently.'

describe('what is said of Orland before it is saved', () => {
  it('as GEXF: which dates become other dates', () => {
    expect(lost('gexf', orlandTaken())).toEqual([
      'Dates become whole days: for 3 ties a year or a month (1931) runs from its first day to its last; for 1 tie a date with no word of an end (1931) is taken for all of it; for 1 tie a claim without a date stands at the date of its article.',
      'The dates as they are written stand beside them, as text.',
      `Left out: our words for each claim, ${ownThings}`,
    ])
  })

  it('as GEXF: a decade, an end that nobody knows, an actor known from a year on', () => {
    const own = orlandOnPage()
    const whens: Readonly<Record<string, string>> = { g1: '198X', g2: '1930/', g3: '198X' }
    const map = toDataset({
      ...own,
      claims: own.claims.map((claim) => ({ ...claim, ...(claim.id in whens && { when: whens[claim.id] ?? '' }) })),
      actors: own.actors.map((actor) => (actor.id === 'corr' ? { ...actor, existed: '1914/..' } : actor)),
    })
    const [days] = lost('gexf', wholeOf(map)) ?? []
    expect(days).toContain('for 2 ties a date that GEXF cannot say (198X) is written as 1980 to 1989')
    expect(days).toContain(
      'for 1 tie a beginning or an end that is not known (1930/) is left open, like one that lasts',
    )
    expect(days).toContain('for 1 actor the year or decade of the beginning (1914/..) is its first day')
  })

  it('as a graph of other formats: time, and ways that a tie may point', () => {
    expect(lost('graphml', orlandTaken())).toEqual([
      'GraphML has no time: dates are text in columns.',
      `Left out: our words for each claim, ${ownThings}`,
    ])
    const taken = orlandTaken()
    const ties = taken.visible.ties.map((tie) => ({ ...tie, direction: 'both' as const }))
    const both = { ...taken, visible: { ...taken.visible, ties } }
    expect(lost('jgf', both)).toContain(
      '4 ties that point both ways are written without direction, which JSON Graph Format has only one way; the column “direction” tells.',
    )
    expect(lost('cx2', taken)).toContain(
      'CX2 gives every tie a source and a target: of 2 ties that point no way or both, only the column “direction” tells.',
    )
  })

  it('as XML: characters that it cannot write', () => {
    const taken = orlandTaken({ arden: 'A\u0007rden', brim: 'Br\ud83dim', corr: 'Co & rr' })
    expect(lost('gexf', taken)).toContain('2 actors or ties have characters that XML cannot write; � stands for them.')
    expect(lost('jgf', taken)?.join()).not.toContain('�')
  })

  it('as a table: formulas, and who has no row', () => {
    // Arden stands in three rows of ties, and in three of claims.
    const taken = orlandTaken({ arden: '=1+1' }, { shown: ['dorn'], folded: true })
    expect(lost('relationships', taken)?.[0]).toBe(
      '3 cells that a spreadsheet would run as a formula get an apostrophe in front.',
    )
    const alone = orlandTaken(
      {},
      { focus: { actor: 'corr', steps: 1 }, filters: { ...taken.visible.view.filters, relations: ['rivalry'] } },
    )
    expect(lost('claims', alone)).toEqual([
      `Left out: 1 actor without a tie, what is told of the actors alone, places on the map, ${ownThings}`,
    ])
  })

  it('as the map itself: nothing of the whole, what is hidden of a view', () => {
    expect(lost('json', wholeOf(orlandOnPage()))).toEqual([])
    expect(lost('json', orlandTaken())).toEqual([
      'Left out is what this view hides.',
      '1 question is left out, since this view shows fewer than two answers.',
      'The view itself is not in it, that is its date and filters: keep its address.',
    ])
  })

  it('as references: where in the articles it is said', () => {
    expect(lost('ris', orlandTaken())).toEqual(['Left out: the lines that are cited and the ties that cite them.'])
  })
})

it('a map without facts, events and questions is not said to lose any', () => {
  const bare = toDataset({ ...orlandOnPage(), facts: [], events: [], disagreements: [] })
  expect(lost('jgf', viewOf(bare, { date: '1931-06' }))).toEqual([
    'JSON Graph Format has no time: dates are text in columns.',
  ])
})
