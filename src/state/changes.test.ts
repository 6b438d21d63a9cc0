import { describe, expect, it } from 'vitest'
import { defaultFilters } from '../model/filters.ts'
import { defaultView, type View } from '../model/view.ts'
import * as changes from './changes.ts'

const from = (view: Partial<View>, change: changes.Change): View => change.apply({ ...defaultView, ...view })
const camera = { x: 1, y: 2, zoom: 3 }
const selection = { type: 'actor', id: 'arden' } as const

describe('filters', () => {
  it.each([
    ['relations', changes.toggleRelation('rivalry'), ['rivalry']],
    ['statuses', changes.toggleStatus('hedged'), ['denied', 'hedged']],
    ['validities', changes.toggleValidity('unknown'), ['ended', 'unknown']],
    ['types', changes.toggleType('person'), ['person']],
    ['articles', changes.toggleArticle('post'), ['post']],
    ['contested', changes.toggleContested(), true],
  ] as const)('of %s go on, and off again', (key, change, on) => {
    const once = from({}, change)
    expect(once.filters).toEqual({ ...defaultFilters, [key]: on })
    expect(change.apply(once)).toEqual(defaultView)
  })

  it('that are on go off', () => {
    expect(from({}, changes.toggleStatus('denied')).filters.statuses).toEqual([])
  })

  it('are all lifted, denied ties included, while what ended stays away; or put back', () => {
    const filters = {
      ...defaultFilters,
      relations: ['rivalry'],
      validities: ['unknown', 'ended'],
      articles: ['post'],
      support: 'one',
    } as const
    expect(from({ filters }, changes.showAllFiltered()).filters).toEqual({
      ...defaultFilters,
      statuses: [],
      validities: ['ended'],
    })
    expect(from({ filters }, changes.resetFilters()).filters).toEqual(defaultFilters)
    expect(from({}, changes.setSupport('several')).filters.support).toBe('several')
  })
})

describe('the view', () => {
  it('goes to a date and looks where it looked', () => {
    expect(from({ camera }, changes.setDate('2001'))).toEqual({ ...defaultView, camera, date: '2001' })
  })

  it('focuses on an actor and off, and fits into the window anew', () => {
    expect(from({ camera }, changes.focusOn('arden', 2))).toEqual({
      ...defaultView,
      focus: { actor: 'arden', steps: 2 },
    })
    expect(from({ camera, focus: { actor: 'arden', steps: 2 } }, changes.focusOn())).toEqual(defaultView)
    expect(from({}, changes.focusOn('arden')).focus?.steps).toBe(1)
  })

  it('shows an actor on demand, once, and lets it go', () => {
    const shown = from({ shown: ['brim'] }, changes.showActor('arden'))
    expect(shown.shown).toEqual(['brim', 'arden'])
    expect(changes.showActor('arden').apply(shown)).toBe(shown)
    expect(changes.hideActor('brim').apply(shown).shown).toEqual(['arden'])
  })

  it('folds and unfolds', () => {
    expect(from({}, changes.toggleFolding()).folded).toBe(false)
    expect(from({ folded: false }, changes.toggleFolding()).folded).toBe(true)
  })

  it('has a layout, which puts what was dragged back in its place', () => {
    expect(from({ camera, moved: { arden: [0, 0] } }, changes.setLayout('circle'))).toEqual({
      ...defaultView,
      layout: 'circle',
    })
  })

  it('keeps where each actor was dragged last', () => {
    const moved = from({ moved: { arden: [0, 0], brim: [1, 1] } }, changes.moveActor('arden', [0.5, 0.5]))
    expect(moved.moved).toEqual({ arden: [0.5, 0.5], brim: [1, 1] })
    expect(changes.resetPositions().apply(moved).moved).toEqual({})
  })

  it('selects, and selects nothing', () => {
    expect(from({}, changes.select(selection)).selection).toEqual(selection)
    expect(from({ selection }, changes.select())).toEqual(defaultView)
    expect('selection' in from({ selection }, changes.select())).toBe(false)
  })

  it('looks somewhere, and at the whole map', () => {
    expect(from({}, changes.setCamera(camera)).camera).toEqual(camera)
    expect('camera' in from({ camera }, changes.setCamera())).toBe(false)
  })

  it('is as it opens, but for what is selected', () => {
    const filters = { ...defaultFilters, contested: true }
    expect(from({ filters, date: '2001', camera, selection }, changes.resetView())).toEqual({
      ...defaultView,
      selection,
    })
    expect(from({ date: '2001' }, changes.resetView())).toEqual(defaultView)
  })

  it('is never altered in place', () => {
    const view = Object.freeze({
      ...defaultView,
      filters: Object.freeze({ ...defaultFilters }),
      shown: Object.freeze(['brim']),
    })
    const all = [
      changes.toggleRelation('rivalry'),
      changes.setDate('2001'),
      changes.focusOn('arden'),
      changes.showActor('arden'),
      changes.hideActor('brim'),
      changes.moveActor('arden', [0, 0]),
      changes.setCamera(camera),
      changes.resetView(),
    ]
    for (const { apply } of all) expect(() => apply(view)).not.toThrow()
    expect(view.shown).toEqual(['brim'])
  })
})

it('everything but looking around and selecting can be undone', () => {
  const names = ['date', 'filter', 'focus', 'show', 'fold', 'layout', 'move', 'reset', 'select', 'camera'] as const
  expect(names.filter((name) => !changes.isUndoable(name))).toEqual(['select', 'camera'])
})
