import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { all, type Element, one, openPackage, paragraphsIn } from '../../../tests/fixtures/openPackage.ts'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { type FigureColours, looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings, type FigureSettings } from '../settings.ts'
import { type Course, figurePptx } from './figurePptx.ts'

const wide = { ...defaultSettings.page, name: 'wide' } as const
const figureOn = (names: Readonly<Record<string, string>> = {}, some: Partial<FigureSettings> = {}) =>
  figureOf(
    onScreen(orlandOnPage(names)),
    { ...defaultSettings, page: wide, ...some },
    { address: 'https://maps.example/?a=1&b=2#date=1931-06', licence: 'CC BY 4.0' },
  )
const bytesOf = (names = {}, some: Partial<FigureSettings> = {}, course: Course = {}) =>
  figurePptx([figureOn(names, some)], looks[some.colours ?? 'white'], course)
const open = async (names = {}, some: Partial<FigureSettings> = {}) => openPackage(await bytesOf(names, some))

type Parts = ReadonlyMap<string, Element>
const partOf = (parts: Parts, path: string) => parts.get(path) as Element
const slideOf = (parts: Parts) => partOf(parts, 'ppt/slides/slide1.xml')
const notesOf = (parts: Parts) => paragraphsIn(partOf(parts, 'ppt/notesSlides/notesSlide1.xml'))
const properties = (within: Element) => all(within, 'p:cNvPr').map(({ attributes }) => attributes)
const named = (within: Element, name: string) => properties(within).filter((one) => one.name === name)

describe('the file', () => {
  it('says of each part what it is, and names no part that it lacks', async () => {
    const parts = await open()
    const types = partOf(parts, '[Content_Types].xml')
    const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName)
    const written = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
    expect(overrides.toSorted()).toEqual(written.map((path) => `/${path}`).toSorted())
    expect(new Set(overrides).size).toBe(overrides.length)
  })

  it('has a part for each relationship, and a relationship for each reference', async () => {
    const parts = await open({}, { references: 'full' })
    for (const [path, element] of parts) {
      if (path.endsWith('.rels') || path.startsWith('[')) continue
      const rels = parts.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`))
      const found = new Map(
        rels ? all(rels, 'Relationship').map(({ attributes }) => [attributes.Id as string, attributes]) : [],
      )
      for (const { Target = '', TargetMode } of found.values())
        if (TargetMode !== 'External') expect(parts.has(posix.join(posix.dirname(path), Target))).toBe(true)
      for (const id of referencesIn(element)) expect([...found.keys()]).toContain(id)
    }
    const roots = all(partOf(parts, '_rels/.rels'), 'Relationship').map(({ attributes }) => attributes.Target as string)
    for (const target of roots) expect(parts.has(target)).toBe(true)
    expect(roots).toContain('ppt/presentation.xml')
  })

  it('is the same, byte for byte, when written again', async () => {
    expect(Buffer.from(await bytesOf()).equals(Buffer.from(await bytesOf()))).toBe(true)
  })

  it('has slides as large as the page, and a slide for each figure', async () => {
    const figures = [figureOn(), figureOn({}, { page: { ...wide, name: 'square' } })]
    const parts = openPackage(await figurePptx(figures, looks.white))
    const size = one(partOf(parts, 'ppt/presentation.xml'), 'p:sldSz').attributes
    // 13⅓ by 7½ inches of 914,400 units.
    expect(Number(size.cx) / 914_400).toBeCloseTo(40 / 3, 2)
    expect(Number(size.cy) / 914_400).toBeCloseTo(7.5, 2)
    expect(all(partOf(parts, 'ppt/presentation.xml'), 'p:sldId')).toHaveLength(2)
    // A square of 7.2 inches is enlarged to the height of the slide, and stands in its middle.
    const places = all(partOf(parts, 'ppt/slides/slide2.xml'), 'a:off').map(({ attributes }) => attributes)
    const margin = (Number(size.cx) - Number(size.cy)) / 2
    for (const { x, y } of places.slice(1)) {
      expect(Number(x)).toBeGreaterThan(margin)
      expect(Number(x)).toBeLessThan(Number(size.cx) - margin)
      expect(Number(y)).toBeLessThan(Number(size.cy))
    }
  })

  it('tells how far it is, ends at 1, and stops when told to', async () => {
    const shares: number[] = []
    await bytesOf({}, {}, { onProgress: (share) => shares.push(share) })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const stop = new AbortController()
    stop.abort()
    await expect(bytesOf({}, {}, { signal: stop.signal })).rejects.toThrow('aborted')
  })
})

const referencesIn = (within: Element): string[] => [
  ...Object.entries(within.attributes).flatMap(([key, value]) => (key.startsWith('r:') ? [value] : [])),
  ...within.children.flatMap(referencesIn),
]

describe('a slide', () => {
  it('gives every shape a number of its own and a name', async () => {
    const [, ...all] = properties(slideOf(await open({}, { references: 'full' })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { name } of all) expect(name).not.toBe('')
  })

  it('has its title where programs look for it, and the language of its words', async () => {
    const slide = slideOf(await open({}, { title: 'Orland at war' }))
    const titles = all(slide, 'p:sp').filter((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'),
    )
    expect(titles.map((title) => paragraphsIn(title))).toEqual([['Orland at war']])
    expect(new Set(all(slide, 'a:rPr').map(({ attributes }) => attributes.lang))).toEqual(new Set(['en-GB']))
  })

  it('glues each straight tie to both of its actors', async () => {
    const slide = slideOf(await open())
    const groups = all(slide, 'p:grpSp')
    const ownerOf = (id: string | undefined) =>
      groups
        .filter((group) => properties(group).some((inner) => inner.id === id))
        .map((group) => properties(group)[0]?.name)
    const drawn = all(slide, 'p:cxnSp').map((line) => {
      const name = one(line, 'p:cNvPr').attributes.name as string
      const [first, last] = ['a:stCxn', 'a:endCxn'].map((end) => one(line, end).attributes)
      // The preset rectangle, which stands where a tie ends, has four sites.
      for (const end of [first, last]) expect(Number(end?.idx)).toBeLessThan(4)
      return [name, ownerOf(first?.id), ownerOf(last?.id)]
    })
    const [arden, brim, corr] = [['Arden (state)'], ['Brim (state)'], ['Corr (population)']]
    expect(drawn.toSorted()).toEqual([
      ['Arden × Brim: cooperation, asserted', arden, brim],
      ['Arden × Brim: rivalry, asserted', arden, brim],
      ['Arden × Corr: rivalry, asserted', arden, corr],
      ['Gap between the lines of Arden × Brim: cooperation, asserted', arden, brim],
    ])
  })

  it('draws double lines double and dashed ones dashed, in the colours of their relations', async () => {
    const slide = slideOf(await open())
    const lineOf = (name: string) => {
      const found = all(slide, 'p:cxnSp').find((line) => one(line, 'p:cNvPr').attributes.name === name)
      return one(found as Element, 'a:ln')
    }
    const cooperation = lineOf('Arden × Brim: cooperation, asserted')
    expect(cooperation.attributes.cmpd).toBe('dbl')
    expect(one(cooperation, 'a:schemeClr').attributes.val).toBe('accent2')
    const rivalry = lineOf('Arden × Corr: rivalry, asserted')
    expect(all(rivalry, 'a:ds')).toHaveLength(1)
    expect(one(rivalry, 'a:schemeClr').attributes.val).toBe('accent3')
  })

  it('groups a bent tie with its marks and says in words what it is', async () => {
    const slide = slideOf(await open())
    const [bent] = named(slide, 'Brim × Corr: rivalry, hedged')
    expect(bent?.descr).toContain('Brim, rival of Corr')
    expect(bent?.descr).toContain('Hedged: [2\u00a0¶6]')
    const group = all(slide, 'p:grpSp').find((one) => properties(one)[0]?.id === bent?.id) as Element
    expect(properties(group).map(({ name }) => name)).toEqual(expect.arrayContaining(['Line', 'Mark', 'Number 4']))
  })

  it('describes the map, each actor and each tie', async () => {
    const slide = slideOf(await open())
    expect(named(slide, 'Map')[0]?.descr).toMatch(/^A map of 3 actors and 4 ties/)
    expect(named(slide, 'Corr (population)')[0]?.descr).toBe('Corr: population, 2 ties')
    expect(named(slide, 'Code')[0]?.descr).toBe('The address of this view as a QR code.')
    expect(named(slide, 'Legend')[0]?.descr).toContain('Cooperation; Rivalry')
  })

  it('leaves no picture, connector or group without a description, unless nothing is lost by that', async () => {
    const slide = slideOf(await open({}, { references: 'full' }))
    const [tree] = all(slide, 'p:spTree')
    const silent = (tree as Element).children
      .filter(({ name }) => name === 'p:grpSp' || name === 'p:cxnSp')
      .map((child) => one(child, 'p:cNvPr'))
      .filter((of) => !of.attributes.descr && all(of, 'adec:decorative').length === 0)
    expect(silent.map(({ attributes }) => attributes.name)).toEqual([])
    expect(named(slide, 'Tie list, 4')[0]?.descr).toContain('[2\u00a0¶6]')
  })

  it('asks the theme for fonts and for the colours of relations, in the dark as well', async () => {
    for (const colours of ['white', 'dark'] as const satisfies readonly FigureColours[]) {
      const parts = await open({}, { colours })
      const slide = slideOf(parts)
      for (const script of ['a:latin', 'a:ea', 'a:cs'])
        for (const { attributes } of all(slide, script)) expect(attributes.typeface).toMatch(/^\+m[jn]-(lt|ea|cs)$/)
      const theme = partOf(parts, 'ppt/theme/theme1.xml')
      const { palette } = looks[colours]
      for (const [accent, relation] of [
        ['accent1', 'alliance'],
        ['accent2', 'cooperation'],
        ['accent3', 'rivalry'],
        ['accent4', 'affiliation'],
      ] as const)
        expect(`#${one(one(theme, `a:${accent}`), 'a:srgbClr').attributes.val}`).toBe(palette[relation])
      const { bg1 = '' } = one(partOf(parts, 'ppt/slideMasters/slideMaster1.xml'), 'p:clrMap').attributes
      expect(`#${one(one(theme, `a:${bg1}`), 'a:srgbClr').attributes.val}`).toBe(palette.paper)
    }
  })

  it('leads where the figure leads, and nowhere else', async () => {
    const parts = await open()
    const links = all(partOf(parts, 'ppt/slides/_rels/slide1.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes.TargetMode === 'External',
    )
    expect(links.map(({ attributes }) => attributes.Target)).toEqual([
      'https://gazette.example/news',
      'https://herald.example/news',
      'https://maps.example/?a=1&b=2#date=1931-06',
    ])
  })
})

describe('the notes', () => {
  it('say each tie with all that it rests on, the articles, and where the figure comes from', async () => {
    for (const references of ['notes', 'none'] as const) {
      const text = notesOf(await open({}, { references }))
        .join('\n')
        .replaceAll('\u00a0', ' ')
      expect(text).toContain('[1 ¶3] attributed [1 ¶5] denied [2 ¶4]')
      expect(text).toContain('hedged [2 ¶6]')
      expect(text).toContain('[1] News of the Gazette.')
      expect(text).toContain('Ties as of June 1931.')
      expect(text).toContain('CC BY 4.0. https://maps.example/?a=1&b=2#date=1931-06')
    }
  })

  it('number the ties as the slide does', async () => {
    const parts = await open({}, { references: 'notes' })
    for (const number of [1, 2, 3, 4]) {
      expect(named(slideOf(parts), `Number ${number}`)).toHaveLength(1)
      expect(notesOf(parts).filter((line) => line.startsWith(`${number}. `))).toHaveLength(1)
    }
  })
})

describe('what data says', () => {
  it('is text, whatever it holds', async () => {
    const hostile = '<script>alert(1)</script>&"\u0000\u0008]]>\ud800'
    const parts = await open({ brim: hostile, arden: '"><a:off x="1"/>' }, { title: `${hostile}\n--` })
    expect(named(slideOf(parts), '<script>alert(1)</script>&"]]>\ufffd (state)')).toHaveLength(1)
    expect(paragraphsIn(slideOf(parts)).join()).toContain('<script>alert(1)</script>&"]]>\ufffd')
    const names = [...parts.values()].flatMap((part) => all(part, 'script'))
    expect(names).toEqual([])
  })

  it('keeps to the length that programs take', async () => {
    const slide = slideOf(await open({ brim: 'Long '.repeat(100) }))
    for (const { name = '' } of properties(slide)) expect([...name].length).toBeLessThanOrEqual(255)
  })

  it('is set from the right where it is read from there, in its language', async () => {
    const slide = slideOf(await open({ brim: 'طالبان', corr: 'חיל' }))
    const boxes = all(slide, 'p:sp').filter((shape) => one(shape, 'p:cNvPr').attributes.name?.endsWith(', name'))
    const told = boxes.map((box) => [
      paragraphsIn(box).join(''),
      one(box, 'a:pPr').attributes.rtl,
      one(box, 'a:rPr').attributes.lang,
    ])
    expect(told).toEqual(
      expect.arrayContaining([
        ['Arden', undefined, 'en-GB'],
        ['طالبان', '1', 'ar-SA'],
        ['חיל', '1', 'he-IL'],
      ]),
    )
    for (const box of boxes) expect(one(box, 'a:bodyPr').attributes.wrap).toBe('none')
  })
})
