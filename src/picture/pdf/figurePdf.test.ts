import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { flattened, readPdf } from '../../../tests/fixtures/readPdf.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { defaultView } from '../../model/view.ts'
import { query } from '../../query/query.ts'
import { compose } from '../../scene/compose.ts'
import { type Figure, textsOf } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { articleNumber } from '../layout/citations.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings, type FigureSettings } from '../settings.ts'
import { figurePdf } from './figurePdf.ts'

const address = 'https://maps.example/#date=2021-08'
const orland = (names: Readonly<Record<string, string>> = {}, some: Partial<FigureSettings> = {}) =>
  figureOf(onScreen(orlandOnPage(names)), { ...defaultSettings, ...some }, { address, licence: 'CC BY 4.0' })
const pdf = (figure: Figure, options = {}) => figurePdf(figure, looks.white, options)
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe('figurePdf', () => {
  it('tells what each part of the page is, in the order in which it is read', async () => {
    const figure = orland()
    const { pages, marked } = await readPdf(await pdf(figure))
    expect(marked).toBe(true)
    const [page] = pages
    const [whole] = page?.structure ?? []
    expect(whole?.role).toBe('Document')
    const parts = whole?.children ?? []
    expect(parts.map(({ role }) => role).slice(0, 6)).toEqual(['H1', 'P', 'Figure', 'Figure', 'H2', 'L'])
    expect(parts[0]?.text.trim()).toBe(figure.title)
    expect(parts[2]?.alt).toBe(figure.alt)
    expect(parts[3]?.alt).toContain('Contested')
    expect(parts.at(-1)).toMatchObject({ role: 'Figure', alt: 'The address of this view as a QR code.' })
    const items = parts.find(({ role }) => role === 'L')?.children ?? []
    expect(items.map(({ role }) => role)).toEqual(['LI', 'LI', 'LI', 'LI'])
    expect(items.map(({ children }) => children.map(({ role }) => role))).toEqual(Array(4).fill(['Lbl', 'LBody']))
    expect(items.map(({ children }) => children[0]?.text.trim())).toEqual(['1', '2', '3', '4'])
    // The words of the first item, which stand on two lines, with spaces between.
    expect(items[0]?.children[1]?.text.replace(/\s+/g, ' ').trim()).toBe(
      'Arden Brim since 1930 [1 ¶3] attributed [1 ¶5] denied [2 ¶4]',
    )
  })

  it('says in words what the marks of the list say', async () => {
    const figure = orland()
    const entry = figure.pages[0]?.blocks.flatMap(({ entries = [] }) => entries)[0]
    expect(entry?.words).toContain('cooperation with')
    expect(latin1(await pdf(figure))).toContain(`/ActualText ${pdfString(entry?.words ?? '')}`)
  })

  it('holds every text of the figure, as text', async () => {
    const figure = orland()
    const { pages } = await readPdf(await pdf(figure))
    const text = squeezed(pages.map((page) => page.text).join(''))
    for (const line of textsOf(figure)) expect(text).toContain(squeezed(line.text))
    // A halo is drawn and not written: a name on the map is there once, and in each line of the list that has it.
    const times = textsOf(figure).filter((line) => line.text.includes('Corr')).length
    expect(text.split('Corr').length - 1).toBe(times)
  })

  it('is as large as the page, in points, and gives each page a bookmark', async () => {
    const page = { ...defaultSettings.page, name: 'a4' as const }
    const visible = query(dataset, defaultView)
    const positions = dataset.layout.wide
    const scene = compose(visible, positions, { scale: 1 })
    const figure = figureOf({ visible, positions, scene }, { ...defaultSettings, page })
    const { pages, bookmarks } = await readPdf(await pdf(figure))
    expect(pages.length).toBe(figure.pages.length)
    expect(pages.length).toBeGreaterThan(1)
    for (const { width, height } of pages) {
      // 297 by 210 millimetres, to half a pixel of the layout.
      expect(Math.abs(width - 841.89)).toBeLessThan(0.25)
      expect(Math.abs(height - 595.28)).toBeLessThan(0.25)
    }
    expect(bookmarks).toEqual(
      pages.map((_, i) => (i === 0 ? figure.title : `${i + 1} of ${pages.length} · ${figure.title}`)),
    )
    // What every visible tie of the real map rests on is in the text, under its number.
    const text = squeezed(pages.map((one) => one.text).join(''))
    expect(figure.source.numbered.length).toBe(visible.ties.length)
    const bodies = pages.flatMap((one) => flattened(one.structure).filter(({ role }) => role === 'LI'))
    for (const { number, tie } of figure.source.numbered) {
      const item = bodies.find(({ children }) => children[0]?.text.trim() === String(number))
      const said = squeezed(item?.children[1]?.text ?? '')
      const claims = tie.claims.map(({ article, paragraph }) => `${articleNumber(dataset, article)} ¶${paragraph}`)
      expect(cited(said)).toEqual(new Set(claims))
      expect(text).toContain(said)
    }
  })

  it('leaves nothing on the page without a role: a part of something, or there for the eye alone', async () => {
    const bytes = await pdf(orland())
    let depth = 0
    let painted = 0
    const ids: number[] = []
    for (const line of contentOf(bytes).split('\n')) {
      if (/ B(DC|MC)$/.test(line)) depth += 1
      if (line === 'EMC') depth -= 1
      if (/(^| )(f|S|B|TJ|Do)$/.test(line)) {
        painted += 1
        expect(depth, line).toBeGreaterThan(0)
      }
      // A dictionary stands on several lines.
      const [, id] = /^\/MCID (\d+)$/.exec(line) ?? []
      if (id !== undefined) ids.push(Number(id))
    }
    expect(depth).toBe(0)
    expect(painted).toBeGreaterThan(100)
    expect(ids).toEqual(ids.map((_, i) => i))
    const text = latin1(bytes)
    for (const said of ['/Marked true', '/DisplayDocTitle true', '/Lang (en)', '/Tabs /S']) expect(text).toContain(said)
    expect(text.match(/\/Subtype \/Link/g)?.length).toBe(text.match(/\/StructParent \d/g)?.length)
  })

  it('has links that work, told by what they say', async () => {
    const { pages } = await readPdf(await pdf(orland()))
    const links = pages.flatMap((page) => page.links)
    expect([...new Set(links.map(({ url }) => url))]).toEqual([
      'https://gazette.example/news',
      'https://herald.example/news',
      address,
    ])
    expect(links.find(({ url }) => url === address)?.contents).toBe(address)
    expect(links.find(({ url }) => url.includes('gazette'))?.contents).toBe('News of the Gazette.')
    for (const { rect } of links) expect((rect[2] ?? 0) - (rect[0] ?? 0)).toBeGreaterThan(4)
    const roles = pages.flatMap((page) => flattened(page.structure).map(({ role }) => role))
    expect(roles.filter((role) => role === 'Link').length).toBe(3)
  })

  it('follows no address that could run something', async () => {
    const figure = orland()
    const [page] = figure.pages
    if (!page) throw new Error('no page')
    const layer = { name: 'x', at: { x: 0, y: 0 }, scale: 1, halo: false, shapes: [] }
    const line = {
      x: 9,
      y: 40,
      anchor: 'start',
      text: 'Press',
      face: { family: 'sans', weight: 400 },
      size: 20,
    } as const
    const text = { ...line, paint: 'ink', href: 'javascript:alert(1)' } as const
    const block = { role: 'text', name: 'x', layers: [{ ...layer, texts: [text] }] } as const
    const { pages } = await readPdf(await pdf({ ...figure, pages: [{ ...page, blocks: [block] }] }))
    expect(pages[0]?.text.trim()).toBe('Press')
    expect(pages[0]?.links).toEqual([])
  })

  it('says of itself what it is, in both ways, and claims to be readable by all', async () => {
    const figure = { ...orland(), title: 'A & B <c> \ud800', alt: 'Two "actors" & طالبان' }
    const { info, xmp } = await readPdf(await pdf(figure))
    expect(info).toMatchObject({
      Title: 'A & B <c> \ufffd',
      Subject: 'Two "actors" & طالبان',
      Creator: 'Allegiances',
      Language: 'en',
      PDFFormatVersion: '1.7',
    })
    expect(info.Keywords).toContain('Brim')
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;c&gt; \ufffd</rdf:li>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('is the same bytes for the same figure, with no date in them, and another file for another figure', async () => {
    const [one, again, other] = [await pdf(orland()), await pdf(orland()), await pdf(orland({}, { title: 'Other' }))]
    expect(one).toEqual(again)
    const id = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(latin1(bytes))?.[1]
    expect(id(one)).toMatch(/^[0-9a-f]{32}$/)
    expect(id(other)).not.toBe(id(one))
    expect(latin1(one)).not.toMatch(/CreationDate|ModDate|CreateDate/)
  })

  it('carries data as a file of its own, found in the bytes as it is', async () => {
    const bytes = new TextEncoder().encode(`marker:${'x'.repeat(300)}`)
    const made = await pdf(orland(), { carried: { name: 'allegiances-view.bin', bytes } })
    expect((await readPdf(made)).attachments.get('allegiances-view.bin')).toEqual(bytes)
    expect(latin1(made)).toContain(latin1(bytes))
    expect(latin1(made)).toContain('/AFRelationship /Data')
  })

  it('paints its ground, unless it is transparent', async () => {
    const [plain, transparent] = await Promise.all([
      figurePdf(orland(), looks.dark),
      figurePdf(orland(), { ...looks.dark, transparent: true }),
    ])
    // The dark paper, #171511, as shares of 255, over the whole page.
    const ground = /\/Background >> BDC\n0\.0902 0\.0824 0\.0667 rg\n0 0 841\.92 [\d.]+ re f\nEMC/
    expect(contentOf(plain)).toMatch(ground)
    expect(contentOf(transparent)).not.toContain('/Background')
    // And nothing is a picture made of dots.
    expect(latin1(plain)).not.toContain('/Subtype /Image')
  })

  it('stops when asked to, and tells how far it is', async () => {
    const stopped = new AbortController()
    stopped.abort(new Error('enough'))
    await expect(pdf(orland(), { signal: stopped.signal })).rejects.toThrow('enough')
    const told: number[] = []
    await pdf(orland(), { onProgress: (done: number) => told.push(done) })
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('draws what no font has, and names of 500 characters, without a word', async () => {
    const { pages } = await readPdf(
      await pdf(orland({ brim: `<script>\u0000&]]>${'B'.repeat(500)}`, corr: 'ก 😀 \udc00' })),
    )
    expect(squeezed(pages[0]?.text ?? '')).toContain('<script>')
  })
})

/** As PDFKit writes a text: in one byte each where all are ASCII. */
const pdfString = (text: string) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (!/^[\u0000-\u007f]*$/.test(text)) return `(þÿ${[...text].map((c) => `\u0000${c}`).join('')})`
  return `(${text})`
}

/** `[1¶2,4–6;3¶7]` as `1 ¶2`, `1 ¶4` and so on. */
const cited = (text: string): Set<string> => {
  const found = new Set<string>()
  for (const [, inside = ''] of text.matchAll(/\[([^\]]*)\]/g)) {
    for (const part of inside.split(';')) {
      const [article, paragraphs = ''] = part.split('¶')
      for (const range of paragraphs.split(',')) {
        const [first = 0, last = first] = range.split('–').map(Number)
        for (let paragraph = first; paragraph <= last; paragraph += 1) found.add(`${article} ¶${paragraph}`)
      }
    }
  }
  return found
}

/** What is painted on the first page, unpacked. */
const contentOf = (bytes: Uint8Array): string => {
  const text = latin1(bytes)
  for (const { index, 0: start } of text.matchAll(/\/FlateDecode\n>>\nstream\n/g)) {
    const from = index + start.length
    const content = latin1(unzlibSync(bytes.subarray(from, text.indexOf('\nendstream', from))))
    if (content.includes(' cm\n')) return content
  }
  return ''
}
