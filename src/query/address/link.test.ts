import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { seed, viewsOf } from '../../../tests/fixtures/views.ts'
import { defaultFilters } from '../../model/filters.ts'
import { defaultView, type View } from '../../model/view.ts'
import { readLink, writeLink } from './link.ts'

const dates = [
  '2001',
  '198X',
  '2019~',
  '2004-06?',
  '2021-08%',
  '2015/2019',
  '2015/..',
  '/2019',
  '2021-08-26/2021-08-31',
]
const view = (more: Partial<View>): View => ({ ...defaultView, ...more })
const read = (fragment: string) => readLink(fragment, orland)

describe('a link', () => {
  it('of the view that the map opens with is empty', () => {
    expect(writeLink(defaultView)).toBe('')
    expect(read('')).toEqual({ view: defaultView, refused: [] })
  })

  it('is words that can be read', () => {
    expect(writeLink(view({ date: '2001', focus: { actor: 'arden', steps: 2 } }))).toBe('date=2001&focus=arden.2')
    const filters = { ...defaultFilters, relations: ['rivalry'] as const, types: ['militant group'] as const }
    expect(writeLink(view({ filters, folded: false }))).toBe('hide=rivalry,denied,ended,militant-group&parts=apart')
    expect(writeLink(view({ filters: { ...defaultFilters, statuses: [], validities: [] } }))).toBe('hide=nothing')
    expect(writeLink(view({ lens: 'matrix', matrix: { order: 'degree', heat: true, sequence: [] } }))).toBe(
      'lens=matrix&matrix=degree,heat',
    )
    const sort = [{ column: 'date', descending: true }]
    expect(writeLink(view({ lens: 'table', table: { subject: 'claims', sort, where: { status: 'hedged' } } }))).toBe(
      'lens=table&table=claims;sort:date.down;where:status:hedged',
    )
    expect(writeLink(view({ tool: { type: 'paths', from: 'arden', to: 'corr', avoid: ['affiliation'] } }))).toBe(
      'tool=paths:arden:corr:affiliation',
    )
    expect(writeLink(view({ tool: { type: 'dates', date: '2001/2004', filters: defaultFilters } }))).toBe(
      'tool=dates:2001/2004:as-opened',
    )
    expect(writeLink(view({ withheld: 'arden--brim' }))).toBe('withhold=arden--brim')
    expect(writeLink(view({ moved: { arden: [0.5, -0.25] }, camera: { x: 10, y: -20, zoom: 1.5 } }))).toBe(
      'moved=arden:0.5:-0.25&camera=10:-20:1.5',
    )
  })

  it(`brings back any view (seed ${seed})`, () => {
    fc.assert(
      fc.property(viewsOf(orland, dates), (any) => {
        expect(read(writeLink(any))).toEqual({ view: any, refused: [] })
      }),
      { numRuns: 1000, seed },
    )
  })

  it('survives being pasted where % and & mean something', () => {
    const link = writeLink(view({ date: '2021-08%' }))
    expect(link).not.toMatch(/%(?![0-9A-F]{2})/)
    expect(new URL(`https://map.example/#${link}`).hash).toBe(`#${link}`)
  })
})

describe('a damaged link', () => {
  it.each([
    ['date=soon', 'date', 'soon'],
    ['date=2021-13', 'date', '2021-13'],
    ['focus=nobody.1', 'focus', 'nobody.1'],
    ['select=actor.nobody', 'select', 'actor.nobody'],
    ['select=tie.arden--brim--friendship', 'select', 'tie.arden--brim--friendship'],
    ['select=tie.arden--nobody--rivalry', 'select', 'tie.arden--nobody--rivalry'],
    ['select=actor', 'select', 'actor'],
    ['withhold=arden--nobody', 'withhold', 'arden--nobody'],
    ['withhold=brim--arden', 'withhold', 'brim--arden'],
    ['withhold=arden--brim--rivalry', 'withhold', 'arden--brim--rivalry'],
    ['withhold=arden', 'withhold', 'arden'],
    ['hide=rivalrie', 'hide', 'rivalrie'],
    ['support=ten', 'support', 'ten'],
    ['parts=together', 'parts', 'together'],
    ['layout=spiral', 'layout', 'spiral'],
    ['moved=nobody:0:0', 'moved', 'nobody:0:0'],
    ['moved=arden:21:0', 'moved', 'arden:21:0'],
    ['moved=arden:NaN:0', 'moved', 'arden:NaN:0'],
    ['moved=arden', 'moved', 'arden'],
    ['camera=1:2', 'camera', '1:2'],
    ['camera=1:2:0', 'camera', '1:2:0'],
    ['camera=1:2:Infinity', 'camera', '1:2:Infinity'],
    ['camera=1e9:2:1', 'camera', '1e9:2:1'],
    ['lens=mirror', 'lens', 'mirror'],
    ['question=nobody-asked', 'question', 'nobody-asked'],
    ['matrix=heat,spiral', 'matrix', 'spiral'],
    ['triad=brim,arden,corr', 'triad', 'brim,arden,corr'],
    ['triad=arden,brim', 'triad', 'arden,brim'],
    ['camps=three', 'camps', 'three'],
    ['use=nothing', 'use', 'nothing'],
    ['tool=hammer', 'tool', 'hammer'],
    ['tool=dates:soon', 'tool', 'dates:soon'],
    ['colour=red', 'colour', 'red'],
  ])('%s is refused by name', (fragment, key, value) => {
    const { view: opened, refused } = read(fragment)
    expect(refused).toEqual([{ key, value }])
    expect({ ...opened, matrix: defaultView.matrix }).toEqual(defaultView)
  })

  it('opens with all that can be followed', () => {
    const { view: opened, refused } = read('date=2001&colour=red&show=arden,brim&moved=arden:1:1,corr:x:0')
    expect(opened).toEqual(view({ date: '2001', shown: ['arden', 'brim'], moved: { arden: [1, 1] } }))
    expect(refused.map(({ value }) => value)).toEqual(['red', 'corr:x:0'])
  })

  it('shows those actors that there are, and no others', () => {
    const { view: opened, refused } = read('show=arden,nobody,brim')
    expect(refused).toEqual([{ key: 'show', value: 'nobody' }])
    expect(opened.shown).toEqual(['arden', 'brim'])
  })

  it('opens as usual where it is over 6,000 characters', () => {
    expect(read(`date=2001&show=${'a'.repeat(6000)}`)).toMatchObject({ view: defaultView, refused: [{ key: 'link' }] })
  })

  it('quotes no more than 60 characters of what it refuses', () => {
    expect(read(`colour=${'x'.repeat(500)}`).refused[0]?.value.length).toBe(60)
  })

  it('takes 200 items of a list at the most', () => {
    const { view: opened, refused } = read(`show=${Array(900).fill('arden').join(',')}`)
    expect(opened.shown.length).toBe(200)
    expect(refused).toEqual([{ key: 'show', value: 'arden …' }])
  })
})

const arranged = ['lens', 'question', 'matrix', 'sequence', 'table', 'triad', 'camps', 'signs', 'use', 'tool']

describe('a hostile link', () => {
  it.each([
    '__proto__=1',
    'constructor=abc',
    'toString=1',
    'valueOf=1',
    'hasOwnProperty=date',
    'select=__proto__.x',
    'select=constructor.x',
    'select=toString.x',
    'focus=__proto__.1',
    'hide=__proto__',
    'show=__proto__',
    'layout=__proto__',
    'moved=__proto__:1:1',
  ])('%s is refused, and nothing of it comes in', (fragment) => {
    const { view: opened, refused } = read(fragment)
    expect(Object.keys(opened).sort()).toEqual(Object.keys(defaultView).sort())
    expect(refused).toHaveLength(1)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('never makes the page fall over, whatever it says', () => {
    const key = fc.constantFrom(
      'date',
      'focus',
      'select',
      'hide',
      'show',
      'moved',
      'camera',
      'layout',
      'constructor',
      ...arranged,
    )
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'claims;where:__proto__:x',
        'claims;sort:;;',
        'paths:a:b:c:d',
        'dates:2001:x.y:z',
        'heat,heat',
        'both-readings,x',
      ),
      fc.constantFrom(
        '__proto__',
        'actor.',
        'tie.----rivalry',
        ':::',
        '%',
        '%zz',
        ',,,',
        '../..',
        '<b>',
        'constructor.',
      ),
    )
    const fragment = fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
    fc.assert(
      fc.property(fragment, (any) => {
        const { view: opened } = read(any)
        for (const name of Object.keys(opened))
          expect([...Object.keys(defaultView), 'focus', 'selection', 'camera', 'question', 'tool']).toContain(name)
        expect(read(writeLink(opened)).view).toEqual(opened)
      }),
      { numRuns: 1000, seed },
    )
  })
})
