import { describe, expect, it, vi } from 'vitest'
import type { Text } from '../../scene/scene.ts'
import { loadTypesetter } from './typesetter.ts'

const face = { family: 'serif', weight: 650 } as const
const lineOf = (text: string, more: Partial<Text> = {}): Text => ({
  x: 100,
  y: 50,
  anchor: 'start',
  text,
  face,
  size: 20,
  paint: 'ink',
  ...more,
})
const set = async (text: string, more: Partial<Text> = {}) => {
  const line = lineOf(text, more)
  return (await loadTypesetter([line])).set(line)
}
const runsOf = async (text: string) => (await set(text)).runs.map((run) => run.text)

/** The x of every point of path data, in order. */
const extent = (d: string) => {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

describe('a line', () => {
  it('is one run where one font has it, as wide as its glyphs', async () => {
    const { runs, width } = await set('Arden')
    expect(runs.map(({ cut, rtl, x }) => [cut.name, rtl, x])).toEqual([['source-serif-4-latin-650-normal', false, 0]])
    const glyphs = runs[0]?.glyphs ?? []
    expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('Arden')
    expect(glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(width, 9)
    expect((await set('Arden', { size: 40 })).width).toBeCloseTo(2 * width, 9)
  })

  it('stands in visual order: by its first letter from the right or the left, numbers and brackets among it', async () => {
    // Right to left: the Arabic word, a bracketed Latin word, a year. From the left that is: year, brackets, word.
    expect(await runsOf('طالبان (TTP) 2007')).toEqual(['2007', ') ', 'TTP', ' (', 'طالبان'])
    expect(await runsOf('TTP (طالبان) 2007')).toEqual(['TTP (', 'طالبان', ') ', '2007'])
    expect(await runsOf('שלום 12')).toEqual(['12', ' ', 'שלום'])
  })

  it('mirrors brackets that run from the right', async () => {
    const line = lineOf('(طالبان)')
    const latin = lineOf('()')
    const { set: shape } = await loadTypesetter([line, latin])
    const [opening, closing] = shape(latin).runs[0]?.glyphs ?? []
    const [left, , right] = shape(line).runs
    expect(left?.glyphs.map(({ id }) => id)).toEqual([opening?.id])
    expect(right?.glyphs.map(({ id }) => id)).toEqual([closing?.id])
  })

  it('keeps a letter and its marks in one font', async () => {
    const { runs } = await set('q̄')
    expect(runs).toHaveLength(1)
    expect(runs[0]?.glyphs).toHaveLength(2)
  })

  it('takes hyphens and spaces that no font has for those that all have', async () => {
    expect((await set('ISIS‑K')).width).toBe((await set('ISIS-K')).width)
  })

  it('may hold anything', async () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '\ud800x',
      '\u202eabc',
      '😀',
      '\u0301',
      '\n',
      'x'.repeat(500),
      '\u2067\u2067',
    ]) {
      const line = lineOf(text)
      const setter = await loadTypesetter([line])
      expect(Number.isFinite(setter.set(line).width)).toBe(true)
      expect(setter.outline(line)).not.toMatch(/NaN|undefined/)
    }
  })
})

describe('an outline', () => {
  it('stands at its anchor, on its baseline', async () => {
    const lines = (['start', 'middle', 'end'] as const).map((anchor) => lineOf('HIH', { anchor }))
    const { set: shape, outline } = await loadTypesetter(lines)
    const [start, middle, end] = lines.map((line) => extent(outline(line)))
    const { width } = shape(lineOf('HIH'))
    expect(start?.bottom).toBe(50)
    // Capitals of this font are 670 thousandths high.
    expect(start?.top).toBeCloseTo(50 - 20 * 0.67, 0)
    expect(start?.left).toBeGreaterThanOrEqual(100)
    expect(start?.right).toBeLessThanOrEqual(100 + width)
    expect((start?.left ?? 0) - (middle?.left ?? 0)).toBeCloseTo(width / 2, 1)
    expect((start?.left ?? 0) - (end?.left ?? 0)).toBeCloseTo(width, 1)
  })
})

describe('what is loaded', () => {
  it('is what the texts need and nothing else', async () => {
    const fetched: string[] = []
    const actual = globalThis.fetch
    vi.stubGlobal('fetch', (input: string) => {
      fetched.push(input.replace(/^.*\//, ''))
      return actual(input)
    })
    const sans = { family: 'sans', weight: 600 } as const
    await loadTypesetter([{ text: 'Афина 塔', face: sans }])
    vi.unstubAllGlobals()
    expect(fetched.sort()).toEqual([
      'noto-sans-cyrillic-600-normal.woff',
      'noto-serif-sc-112-700-normal.woff',
      'public-sans-latin-600-normal.woff',
    ])
  })

  it('is handed out as TrueType', async () => {
    const line = lineOf('Arden')
    const { set: shape, bytesOf } = await loadTypesetter([line])
    const [run] = shape(line).runs
    if (!run) return expect.fail('no run')
    expect(bytesOf(run.cut).slice(0, 4)).toEqual(new Uint8Array([0, 1, 0, 0]))
  })
})
