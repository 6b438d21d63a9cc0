import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { defaultFilters } from '../../model/filters.ts'
import { compose } from '../../scene/compose.ts'
import { widthOf } from '../../scene/measure.ts'
import { type Figure, layersOf, type Page } from '../figure.ts'
import { defaultSettings, type FigureSettings } from '../settings.ts'
import { figureOf as layOut } from './figureOf.ts'
import { figureTitle } from './figureTitle.ts'
import { numberTies } from './numbering.ts'

const shown = onScreen(orlandOnPage())
const figureOf = (onScreen: Parameters<typeof layOut>[0], some: Partial<FigureSettings> = {}, origin = {}) =>
  layOut(onScreen, { ...defaultSettings, ...some }, origin)
const onMap = new Set(['ties', 'actors'])
/** The texts on the first page: of one layer of the map, or of all that is not the map. */
const textsOn = ({ pages: [page] }: Figure, name = 'page') =>
  (page as Page).blocks
    .flatMap(layersOf)
    .filter((layer) => (name === 'page' ? !onMap.has(layer.name) : layer.name === name))
    .flatMap(({ texts, at, scale }) =>
      texts.map((text) => ({ ...text, x: text.x * scale + at.x, y: text.y * scale + at.y, size: text.size * scale })),
    )
const linesOf = (figure: Figure, name?: string) => textsOn(figure, name).map(({ text }) => text)
const said = (figure: Figure) => linesOf(figure).join(' ').replaceAll('\u00a0', ' ')

describe('figureOf', () => {
  it('numbers every visible tie on the map and in the list', () => {
    const figure = figureOf(shown)
    const numbers = shown.visible.ties.map((_, i) => String(i + 1))
    expect(numbers.length).toBe(4)
    expect(linesOf(figure, 'ties').toSorted()).toEqual(numbers)
    for (const number of numbers) expect(linesOf(figure)).toContain(number)
  })

  it('cites every article and line that each tie rests on, each under the status in which it says it', () => {
    const text = said(figureOf(shown))
    expect(text).toContain('1 Arden Brim since 1930 [1 ¶3] attributed [1 ¶5] denied [2 ¶4]')
    expect(text).toContain('2 Arden Brim last attested 1920 [2 ¶2]')
    expect(text).toContain('3 Arden Corr since 1930 [1 ¶7]')
    expect(text).toContain('4 Brim Corr hedged [2 ¶6]')
    expect(text).toContain('[1] News of the Gazette. Author not printed, Gazette, written 1 Jun 1931 (inferred).')
    expect(text).toContain('[2] News of the Herald.')
  })

  it('has a legend of what is on it, and of nothing else', () => {
    const rows = (figure: Figure) => linesOf(figure)
    const all = rows(figureOf(shown))
    for (const row of ['Cooperation', 'Rivalry', 'Asserted', 'Hedged', 'Contested', 'State', 'Population'])
      expect(all).toContain(row)
    for (const row of ['Alliance', 'Affiliation', 'Predicted', 'Denied', 'Ended earlier', 'Person'])
      expect(all).not.toContain(row)
    const fewer = rows(figureOf(onScreen(orlandOnPage(), { filters: { ...defaultFilters, relations: ['rivalry'] } })))
    for (const row of ['Rivalry', 'Hedged', 'Population']) expect(fewer).not.toContain(row)
  })

  it('says the date, what is left out and why, who is folded into whom, and where it comes from', () => {
    const view = { filters: { ...defaultFilters, relations: ['rivalry'] as const } }
    const figure = figureOf(
      onScreen(orlandOnPage(), view),
      {},
      {
        address: 'https://maps.example/#hide=rivalry',
        licence: 'CC BY 4.0',
      },
    )
    const text = said(figure)
    expect(text).toContain('Ties as of June 1931, as one article tells them.')
    expect(text).toContain('2 of 3 actors, 1 tie. Left out: 3 ties by the filters.')
    expect(text).toContain('Filtered out: ties of rivalry; claims that are denied; ties that ended earlier.')
    expect(text).toContain('Arden includes Dorn.')
    expect(text).toContain('No tie drawn means that these articles do not speak of one, or that it is left out.')
    expect(text).toContain('Version test of the data. CC BY 4.0.')
    // An address may be broken where a line ends.
    expect(text.replaceAll(' ', '')).toContain('https://maps.example/#hide=rivalry')
  })

  it('names the same actors as the screen', () => {
    const { nodes } = shown.scene
    expect(linesOf(figureOf(shown), 'actors')).toEqual(
      nodes.flatMap(({ label }) => label?.texts.map(({ text }) => text) ?? []),
    )
    const silent = { ...shown, scene: { ...shown.scene, nodes: nodes.map(({ label: _, ...node }) => node) } }
    expect(linesOf(figureOf(silent), 'actors')).toEqual([])
  })

  it('takes the reader’s title, and has one of its own', () => {
    expect(figureTitle(shown.visible)).toBe('Who stands with whom around Arden, and who says so')
    expect(figureOf(shown, { title: ' Arden alone ' }).title).toBe('Arden alone')
    expect(figureOf(shown, { title: '  ' }).title).toBe(figureTitle(shown.visible))
  })

  it('leaves numbers and list out when asked', () => {
    const figure = figureOf(shown, { references: 'none' })
    expect(linesOf(figure, 'ties')).toEqual([])
    expect(said(figure)).not.toContain('¶')
    expect(said(figure)).toContain('[1] News of the Gazette.')
  })

  it('keeps every line within the page, however long a word is', () => {
    const figure = figureOf(
      onScreen(orlandOnPage({ brim: 'B'.repeat(90) })),
      {
        title: 'T'.repeat(200),
      },
      { address: `https://${'a'.repeat(400)}` },
    )
    const [page] = figure.pages as [Page]
    for (const { x, y, text, face, size, anchor } of textsOn(figure)) {
      expect(x + (anchor === 'end' ? 0 : widthOf(text, face, size))).toBeLessThanOrEqual(page.width - 70)
      expect(y).toBeLessThan(page.height)
    }
  })

  it('sets the number of a very short tie beside it, on no actor', () => {
    const { wide } = orlandOnPage().layout
    const positions = { ...wide, nodes: { ...wide.nodes, brim: { x: 0.29, y: 0.2 } }, bends: [] }
    const near = { visible: shown.visible, positions, scene: compose(shown.visible, positions, { scale: 1 }) }
    const numbers =
      figureOf(near)
        .pages[0]?.blocks.flatMap(layersOf)
        .find(({ name }) => name === 'ties')?.texts ?? []
    expect(numbers.map(({ text }) => text).toSorted()).toEqual(['1', '2', '3', '4'])
    for (const { x, y } of numbers) {
      for (const { at, radius } of near.scene.nodes) expect(Math.hypot(x - at.x, y - 4 - at.y)).toBeGreaterThan(radius)
    }
  })

  it('grows with its list and cuts nothing', () => {
    const { visible } = shown
    const ties = Array.from({ length: 400 }, (_, i) => ({
      ...visible.ties[i % 4],
      id: `t${i}`,
    })) as unknown as typeof visible.ties
    const figure = figureOf({ ...shown, visible: { ...visible, ties } })
    const texts = textsOn(figure)
    for (let i = 1; i <= 400; i += 1) expect(texts.some(({ text }) => text === String(i))).toBe(true)
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(figure.pages[0]?.height ?? 0)
  })

  it('is drawn for an empty view too', () => {
    const empty = onScreen(orlandOnPage(), {
      filters: { ...defaultFilters, relations: ['alliance', 'cooperation', 'rivalry', 'affiliation'] },
    })
    expect(said(figureOf(empty))).toContain('Nothing is on the map in this view.')
  })
})

describe('numberTies', () => {
  it('lists an actor’s ties together, the one in the middle or in focus first', () => {
    const pairs = (view = {}) => numberTies(onScreen(orlandOnPage(), view).visible).map(({ ends }) => ends.join(' '))
    expect(pairs()).toEqual(['arden brim', 'arden brim', 'arden corr', 'brim corr'])
    expect(pairs({ focus: { actor: 'corr', steps: 2 } })).toEqual([
      'corr arden',
      'corr brim',
      'arden brim',
      'arden brim',
    ])
  })
})
