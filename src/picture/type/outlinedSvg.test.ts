import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { textsOf } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figureSvg } from '../svg/figureSvg.ts'
import { loadTypesetter } from './typesetter.ts'

const draw = async (names = {}) => {
  const figure = figureOf(onScreen(orlandOnPage(names)))
  const texts = textsOf(figure)
  return { texts, svg: figureSvg(figure, looks.white, { typesetter: await loadTypesetter(texts) }) }
}

/** The elements of a document by a strict parser: name, attributes, text. */
const read = (svg: string) => {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof elements)[number][] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(svg).close()
  return elements
}

describe('an SVG whose text is outlined', () => {
  it('has no text element, needs no font, and says each line where it is drawn', async () => {
    const { texts, svg } = await draw({ brim: 'طالبان (TTP) 2007' })
    const elements = read(svg)
    expect(elements.filter(({ name }) => name === 'text')).toEqual([])
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text)
    expect(titles.slice(1)).toEqual(texts.map(({ text }) => text))
    expect(titles.some((title) => title.includes('طالبان'))).toBe(true)
    const outlines = elements.filter(({ name }, i) => name === 'path' && elements[i - 1]?.name === 'title')
    expect(outlines.length).toBeGreaterThanOrEqual(texts.length)
    for (const { attributes } of outlines) expect(attributes.d).toMatch(/^(?:[MLQCZ][-\d. ]*)+$/)
  })

  it('has halos on the map, below the letters', async () => {
    const elements = read((await draw()).svg)
    const halos = elements.flatMap(({ attributes }, i) => (attributes['stroke-width'] === '4.5' ? [i] : []))
    expect(halos.length).toBeGreaterThan(3)
    for (const i of halos) {
      expect(elements[i]?.attributes).toMatchObject({ fill: 'none', stroke: looks.white.palette.paper })
      expect(elements[i + 1]?.attributes.d).toBe(elements[i]?.attributes.d)
      expect(elements[i + 1]?.attributes.stroke).toBeUndefined()
    }
  })

  it('is the same, byte for byte, when drawn again', async () => {
    expect((await draw({ brim: 'विद्यार्थी' })).svg).toBe((await draw({ brim: 'विद्यार्थी' })).svg)
  })

  it('keeps what data says as text', async () => {
    const { svg } = await draw({ brim: '</title><script>"&\u0001\ud800' })
    expect(new Set(read(svg).map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'desc', 'metadata', 'allegiances:list', 'rect', 'a', 'g', 'path']),
    )
    for (const part of ['<script', '\u0001']) expect(svg).not.toContain(part)
  })
})
