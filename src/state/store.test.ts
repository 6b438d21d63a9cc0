import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import {
  focusOn,
  openView,
  resetFilters,
  resetPositions,
  select,
  setCamera,
  setDate,
  setLayout,
  showActor,
  toggleRelation,
} from './changes.ts'
import { change, closePanel, createAppStore, hush, openDataset, openPanel, tell, undo } from './store.ts'
import { visibleOf } from './visible.ts'

const open = () => createAppStore(orland, orlandView)
const arden = { type: 'actor', id: 'arden' } as const

describe('a change', () => {
  it('alters the view and can be undone, the latest first', () => {
    const store = open()
    change(store, setDate('1920'))
    change(store, toggleRelation('rivalry'))
    expect(store.getState().view.filters.relations).toEqual(['rivalry'])
    expect(undo(store)).toBe('filter')
    expect(store.getState().view).toEqual({ ...orlandView, date: '1920' })
    expect(undo(store)).toBe('date')
    expect(store.getState().view).toEqual(orlandView)
    expect(undo(store)).toBeUndefined()
  })

  it('says what it was, for the address', () => {
    const store = open()
    expect(store.getState().last).toBe('link')
    change(store, setDate('1920'))
    expect(store.getState().last).toBe('date')
    undo(store)
    expect(store.getState().last).toBe('undo')
  })

  it('of the selection or the camera is not undone, and outlives what is', () => {
    const store = open()
    change(store, setDate('1920'))
    change(store, select(arden))
    change(store, setCamera({ x: 0, y: 0, zoom: 2 }))
    expect(store.getState().past).toHaveLength(1)
    undo(store)
    expect(store.getState().view).toEqual({ ...orlandView, selection: arden })
  })

  it('undone does not bring back what was selected then', () => {
    const store = open()
    change(store, select(arden))
    change(store, setDate('1920'))
    change(store, select())
    undo(store)
    expect(store.getState().view).toEqual(orlandView)
  })

  it('that changes nothing leaves no trace', () => {
    const store = open()
    change(store, showActor('arden'))
    change(store, showActor('arden'))
    expect(store.getState().past).toHaveLength(1)
  })

  it.each([
    ['the date that it has', setDate(orlandView.date)],
    ['the filters that it has', resetFilters()],
    ['no focus, where there is none', focusOn()],
    ['the layout that it has', setLayout(orlandView.layout)],
    ['actors back in their places, where none was moved', resetPositions()],
  ])('that changes nothing leaves no trace: %s', (_, nothing) => {
    const store = open()
    change(store, nothing)
    expect(store.getState().past).toHaveLength(0)
  })

  it('is remembered a hundred times', () => {
    const store = open()
    for (let year = 1800; year < 1950; year += 1) change(store, setDate(String(year)))
    expect(store.getState().past).toHaveLength(100)
    for (let i = 0; i < 100; i += 1) undo(store)
    expect(store.getState().view.date).toBe('1849')
    expect(undo(store)).toBeUndefined()
  })
})

describe('beside the view', () => {
  it('a panel opens and closes', () => {
    const store = open()
    openPanel(store, 'search')
    expect(store.getState().panel).toBe('search')
    closePanel(store)
    expect('panel' in store.getState()).toBe(false)
    expect(store.getState().view).toBe(orlandView)
  })

  it('a notice is told and hushed', () => {
    const store = open()
    tell(store, 'Done.', ['undo'])
    expect(store.getState().notice).toEqual({ text: 'Done.', offers: ['undo'] })
    tell(store, 'Again.')
    expect(store.getState().notice).toEqual({ text: 'Again.', offers: [] })
    hush(store)
    expect('notice' in store.getState()).toBe(false)
  })

  it('another map is undone as a whole: the map that was there comes back, in its lens', () => {
    const store = open()
    change(store, setDate('1920'))
    const other = { ...orland, title: 'Other' }
    openDataset(store, other, orlandView)
    expect(store.getState()).toMatchObject({ dataset: { title: 'Other' }, view: orlandView })
    change(store, setDate('1910'))
    undo(store)
    expect(store.getState()).toMatchObject({ dataset: { title: 'Other' }, view: orlandView })
    expect(undo(store)).toBe('open')
    expect(store.getState().dataset).toBe(orland)
    expect(store.getState().view.date).toBe('1920')
    expect(undo(store)).toBe('date')
    expect(undo(store)).toBeUndefined()
  })

  it('a view that a file brought is undone with its lens and its selection', () => {
    const store = open()
    change(store, openView({ ...orlandView, lens: 'matrix', date: '1920', selection: { type: 'actor', id: 'arden' } }))
    expect(store.getState().view).toMatchObject({ lens: 'matrix', date: '1920' })
    expect(undo(store)).toBe('open')
    expect(store.getState().view).toEqual(orlandView)
  })
})

describe('what is visible', () => {
  it('is computed once for a view, and not anew for looking around and selecting', () => {
    const store = open()
    const before = visibleOf(store.getState())
    expect(visibleOf(store.getState())).toBe(before)
    change(store, select(arden))
    change(store, setCamera({ x: 0, y: 0, zoom: 2 }))
    expect(visibleOf(store.getState())).toBe(before)
  })

  it('is computed anew for all else, and for another map', () => {
    const store = open()
    const before = visibleOf(store.getState())
    change(store, setDate('1920'))
    const after = visibleOf(store.getState())
    expect(after.ties.map(({ id }) => id)).toEqual(['arden--brim--rivalry'])
    undo(store)
    expect(visibleOf(store.getState())).toEqual(before)
    const { claims: _, ...rest } = orland
    openDataset(store, { ...rest, claims: [] }, orlandView)
    expect(visibleOf(store.getState()).ties).toEqual([])
  })

  it('is less on a phone', () => {
    const actors = orland.actors.map((actor) => (actor.id === 'corr' ? ({ ...actor, prominence: 3 } as const) : actor))
    const dataset = { ...orland, actors, actor: new Map(actors.map((actor) => [actor.id, actor])) }
    const names = (narrow: boolean) => visibleOf({ dataset, view: orlandView, narrow }).actors.map(({ id }) => id)
    expect(names(false)).toEqual(['arden', 'brim', 'corr'])
    expect(names(true)).toEqual(['arden', 'brim'])
  })
})
