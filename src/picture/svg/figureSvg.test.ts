import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { layersOf, textsOf } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings } from '../settings.ts'
import { figureSvg } from './figureSvg.ts'

const draw = (names = {}, title = 'Orland') =>
  figureSvg(
    figureOf(
      onScreen(orlandOnPage(names)),
      { ...defaultSettings, title },
      { address: 'https://maps.example/#date=1931-06' },
    ),
    looks.white,
  )

describe('figureSvg', () => {
  it('is what it was', async () => {
    await expect(draw()).toMatchFileSnapshot('__snapshots__/orland.svg')
  })

  it('is the same, byte for byte, when drawn again', () => {
    expect(draw()).toBe(draw())
  })

  it('keeps what data says as text', () => {
    const hostile = '<script>alert(1)</script>&"\u0000\u0008'
    const svg = draw({ brim: `${hostile}]]>` }, `${hostile}<!--`)
    for (const part of ['<script', '<!--', '\u0000', '\u0008']) expect(svg).not.toContain(part)
    expect(svg).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&lt;!--</title>')
    const tags = new Set([...svg.matchAll(/<\/?([a-z:]+)/g)].map(([, tag]) => tag))
    expect([...tags].sort()).toEqual([
      'a',
      'allegiances:list',
      'desc',
      'g',
      'metadata',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ])
  })

  it('writes a name that runs from the right as it is read, and says which way it runs', () => {
    const name = 'طالبان (TTP) 2007'
    const figure = figureOf(onScreen(orlandOnPage({ corr: name })))
    const label = textsOf(figure).find(({ text, face }) => text === name && face.family === 'serif')
    expect(label?.anchor).toBe('start')
    // Its left edge is where reading ends.
    const [element = ''] = figureSvg(figure, looks.white).match(/<text[^>]*>طالبان \(TTP\) 2007</) ?? []
    expect(element).toContain(' direction="rtl" text-anchor="end"')
    expect(element).toContain("'Noto Naskh Arabic'")
    expect(draw()).not.toMatch(/direction=|Noto/)
  })

  it('asks nobody for anything; where its links lead is said in it', () => {
    const svg = draw().replaceAll('http://www.w3.org/2000/svg', '')
    expect(svg.replaceAll(/<a href="https:[^"]*">/g, '')).not.toMatch(/href|url\(|@import|style=|src=/)
    expect(svg.match(/<a href/g)).toHaveLength(4)
  })

  it('says each thing about as short as it can be said', () => {
    const figure = figureOf(onScreen(orlandOnPage()))
    const bare = figure.pages
      .flatMap(({ blocks }) => blocks.flatMap(layersOf))
      .flatMap(({ shapes, texts }) => [
        ...shapes.map(({ d }) => `<path d="${d}" stroke="#000000"/>`),
        ...texts.map(({ x, y, text }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="14">${text}</text>`),
      ])
    expect(figureSvg(figure, looks.white).length).toBeLessThan(2 * bare.join('\n').length)
  })
})
