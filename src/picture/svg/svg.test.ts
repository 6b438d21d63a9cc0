import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { tieOf } from '../../../tests/fixtures/records.ts'
import { line } from '../../lib/quadratic.ts'
import { palettes } from '../../scene/palette.ts'
import { escapeXml, inkOf, sceneSvg, shapeSvg } from './svg.ts'

const ink = inkOf(palettes.light)
const text = { x: 1, y: 2, anchor: 'middle', face: { family: 'serif', weight: 600 }, size: 16, paint: 'ink' } as const
const hostile = `</text><script>alert('1')</script><text onload="x" & y='z'>`

describe('text in an SVG', () => {
  it('is text', () => {
    expect(escapeXml(hostile)).toBe(
      `&lt;/text&gt;&lt;script&gt;alert('1')&lt;/script&gt;&lt;text onload=&quot;x&quot; &amp; y='z'&gt;`,
    )
    expect(escapeXml('&amp;')).toBe('&amp;amp;')
    expect(escapeXml(']]>')).toBe(']]&gt;')
  })

  it('drops the characters that XML forbids, and keeps those that it allows', () => {
    expect(escapeXml('a\u0000\u0008\u000b\u001f\ufffe\uffffb')).toBe('ab')
    expect(escapeXml('a\ud800b\udc00')).toBe('a\ufffdb\ufffd')
    expect(escapeXml('a\t\n\r b\u00a0é漢😀')).toBe('a\t\n\r b\u00a0é漢😀')
  })

  it('stands in one element, whatever it says, on a halo of paper', () => {
    const scene = { nodes: [], box: { x: 0, y: 0, width: 0, height: 0 }, far: false }
    const number = { ...text, text: hostile }
    const tie = {
      tie: tieOf('a', 'b'),
      curve: line({ x: 0, y: 0 }, { x: 1, y: 0 }),
      shapes: [],
      marks: scene.box,
      number,
    }
    const svg = sceneSvg({ ...scene, ties: [tie] }, ink)
    expect(svg.match(/</g)).toHaveLength(2)
    expect(svg.startsWith('<text x="1" y="2" text-anchor="middle"')).toBe(true)
    expect(svg).toContain(`stroke="${palettes.light.paper}"`)
    expect(svg).not.toMatch(/<script|onload="/)
  })
})

describe('a shape in an SVG', () => {
  it('is filled, or stroked, with the theme’s colours', () => {
    expect(shapeSvg({ d: 'M0 0L1 1', stroke: 'rivalry', width: 2.345, dash: [8, 4.6] }, ink)).toBe(
      '<path d="M0 0L1 1" fill="none" stroke="#B4231F" stroke-width="2.35" stroke-dasharray="8 4.6"/>',
    )
    expect(shapeSvg({ d: 'M0 0Z', fill: 'ink' }, inkOf(palettes.dark))).toBe('<path d="M0 0Z" fill="#F1EADC"/>')
  })
})

it('a Scene with hostile names is the same elements as one with harmless ones', () => {
  const elements = (name: string) => {
    const svg = sceneSvg(onScreen(orlandOnPage({ arden: name })).scene, ink)
    return [...svg.matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag)
  }
  expect(new Set(elements('Arden'))).toEqual(new Set(['path', 'text', '/text']))
  expect(elements('<b>"&\'').length).toBe(elements('Ardenn').length)
})

it('draws what lies beneath before everything else, and its names last but for those of actors', () => {
  const { scene } = onScreen(orlandOnPage({}))
  const ground = { shapes: [{ d: 'M5 5L6 6', fill: 'panel' as const }], texts: [{ ...text, text: 'Camp 7' }] }
  const svg = sceneSvg({ ...scene, ground }, ink)
  expect(svg.startsWith('<path d="M5 5L6 6"')).toBe(true)
  expect(svg.indexOf('Camp 7')).toBeGreaterThan(svg.lastIndexOf('<path'))
})

it('turns text about its own point, and leaves level text alone', () => {
  const box = { x: 0, y: 0, width: 0, height: 0 }
  const scene = {
    nodes: [],
    ties: [],
    box,
    far: false,
    ground: { shapes: [], texts: [{ ...text, text: 'Up', turn: -90 }] },
  }
  expect(sceneSvg(scene, ink)).toContain('transform="rotate(-90 1 2)"')
  const level = { ...scene, ground: { shapes: [], texts: [{ ...text, text: 'Level' }] } }
  expect(sceneSvg(level, ink)).not.toContain('transform')
})
