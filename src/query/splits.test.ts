import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { seed, viewsOf } from '../../tests/fixtures/views.ts'
import { dataset } from '../../tests/map/theMap.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { View } from '../model/view.ts'
import { query } from './query.ts'
import { actorsOfQuestion, groupsCited, splitsOf, unfilteredTie } from './splits.ts'

const asked = (claims: readonly (readonly string[])[]): Disagreement => ({
  id: 'q',
  question: 'So?',
  answers: claims.map((own, i) => ({ text: `Answer ${i}.`, claims: own, facts: [] })),
})
const everything: View = { ...orlandView, filters: { ...orlandView.filters, statuses: [], validities: [] } }
const split = (claims: readonly (readonly string[])[], view = everything) =>
  splitsOf(query(orland, view), asked(claims))

describe('a tie apart by answer', () => {
  it('is judged from the claims of each answer alone', () => {
    // The help of Arden for Brim: told as a fact and in Dorn's words by the Gazette, denied by the Herald.
    const { splits, answers } = split([['g1'], ['g2'], ['h2']])
    const parts = splits.get('arden--brim--cooperation')
    expect(parts?.map(({ letter, tie }) => [letter, tie.status, tie.claims.map(({ id }) => id)])).toEqual([
      ['A', 'asserted', ['g1']],
      ['B', 'attributed', ['g2']],
      ['C', 'denied', ['h2']],
    ])
    expect(parts?.every(({ tie }) => tie.id === 'arden--brim--cooperation')).toBe(true)
    expect(answers.every(({ drawn, missing }) => drawn.length === 1 && missing.length === 0)).toBe(true)
  })

  it('tells what of an answer is not on the map, and why', () => {
    const plain = split([['g1', 'h1'], ['h2']], orlandView)
    // Denied claims are off; the attack of 1920 was attested then, and the end of a punctual claim is unknown.
    expect(plain.answers[1]).toEqual({
      letter: 'B',
      drawn: [],
      missing: [{ tie: 'arden--brim--cooperation', why: 'filters' }],
    })
    expect(split([['g1']], { ...orlandView, date: '1900' }).answers[0]?.missing).toEqual([
      { tie: 'arden--brim--cooperation', why: 'date' },
    ])
    const away = split([['g1']], {
      ...orlandView,
      focus: { actor: 'corr', steps: 1 },
      filters: { ...orlandView.filters, relations: ['rivalry'] },
    })
    expect(away.answers[0]?.missing).toEqual([{ tie: 'arden--brim--cooperation', why: 'focus' }])
  })

  it('asks for minor actors that are not on the map', () => {
    const visible = query(orland, everything, 0)
    expect(visible.ties).toEqual([])
    const { absent, answers } = splitsOf(visible, asked([['g1']]))
    expect(answers[0]?.missing).toEqual([{ tie: 'arden--brim--cooperation', why: 'actors' }])
    expect([...absent].sort()).toEqual(['arden', 'brim'])
  })

  it('shows a tie that filters hide as uncertain as it is', () => {
    const [group] = groupsCited(orland, true, asked([['h3']]))
    expect(group && unfilteredTie(orland, orlandView, group)?.status).toBe('hedged')
    expect(group && unfilteredTie(orland, { ...orlandView, date: '1800' }, group)).toBeUndefined()
  })

  it('follows folding', () => {
    expect(actorsOfQuestion(orland, true, asked([['g2']]))).toEqual(['arden', 'brim'])
    expect(actorsOfQuestion(orland, false, asked([['g2']]))).toEqual(['dorn', 'brim'])
  })
})

it('in any view of the map, parts hold just the visible claims of their answer in their tie', () => {
  const views = viewsOf(dataset, ['2021-08-26/2021-08-31', '2015/2019', '2001'])
  fc.assert(
    fc.property(views, fc.constantFrom(...dataset.disagreements), (view, disagreement) => {
      const visible = query(dataset, view)
      const { splits } = splitsOf(visible, disagreement)
      for (const [id, parts] of splits) {
        const tie = visible.ties.find((one) => one.id === id)
        expect(tie).toBeDefined()
        const whole = new Set(tie?.claims.map((claim) => claim.id))
        for (const { letter, tie: part } of parts) {
          const answer = disagreement.answers[letter.charCodeAt(0) - 65]
          const own = part.claims.map((claim) => claim.id)
          expect(own).toEqual([...whole].filter((claim) => answer?.claims.includes(claim)))
          expect(part.relation).toBe(tie?.relation)
        }
        expect(new Set(parts.map(({ letter }) => letter)).size).toBe(parts.length)
      }
    }),
    { seed, numRuns: 200 },
  )
})
