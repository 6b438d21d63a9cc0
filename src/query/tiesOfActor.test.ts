import { expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { type ActorTie, tiesOfActor } from './tiesOfActor.ts'

const short = (rows: readonly ActorTie[]) => rows.map(({ id, other, articles }) => [id, other, articles])

it('lists the ties of the view by relation and name', () => {
  const { now, rest } = tiesOfActor(orland, orlandView, 'arden')
  expect(short(now)).toEqual([
    ['arden--brim--cooperation', 'brim', 1],
    ['arden--brim--rivalry', 'brim', 1],
    ['arden--corr--rivalry', 'corr', 1],
  ])
  expect(rest).toEqual([])
})

it('keeps what the filters or the date leave out apart; what is not attested yet has no tie', () => {
  const filters = { ...orlandView.filters, articles: ['gazette'] }
  const { now, rest } = tiesOfActor(orland, { ...orlandView, date: '1925', filters }, 'arden')
  expect(short(now)).toEqual([['arden--brim--rivalry', 'brim', 1]])
  expect(rest.map(({ id, tie }) => [id, tie !== undefined])).toEqual([
    ['arden--brim--cooperation', false],
    ['arden--corr--rivalry', false],
  ])
})

it('tells the direction as the actor sees it', () => {
  const direction = (actor: string) =>
    tiesOfActor(orland, orlandView, actor).now.find((row) => row.relation === 'cooperation')?.direction
  expect(direction('arden')).toBe('forward')
  expect(direction('brim')).toBe('backward')
})

it('shows the own ties of a part though parts are folded', () => {
  expect(short(tiesOfActor(orland, orlandView, 'dorn').now)).toEqual([['brim--dorn--cooperation', 'brim', 1]])
})
