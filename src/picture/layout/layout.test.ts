import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { widthOf } from '../../scene/measure.ts'
import { fileName } from '../fileName.ts'
import { citationsOf } from './citations.ts'
import { balance } from './columns.ts'
import { flow } from './flow.ts'
import { detail, name } from './styles.ts'

describe('balance', () => {
  it('keeps the order, leaves no block out, lets none overlap and uses no more columns than there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (heights, columns) => {
          const { spots, height } = balance(heights, columns)
          expect(spots.length).toBe(heights.length)
          spots.forEach(({ column, y }, i) => {
            const before = spots[i - 1]
            if (before && before.column === column) expect(y).toBe(before.y + (heights[i - 1] ?? 0))
            else expect([column, y]).toEqual([before ? before.column + 1 : 0, 0])
            expect(column).toBeLessThan(columns)
            expect(y + (heights[i] ?? 0)).toBeLessThanOrEqual(height)
          })
        },
      ),
    )
  })
})

describe('flow', () => {
  const textOf = (lines: ReturnType<typeof flow>) =>
    lines.map((line) => line.map((item) => ('text' in item ? item.text : '●')).join(' '))

  it('breaks at spaces, and within a word only where it is wider than the line', () => {
    const text = 'one two https://example.org/a/very/long/address'
    const lines = flow([{ text, style: name }], 100)
    expect(textOf(lines).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const [item] of lines)
      expect(item && 'text' in item ? widthOf(item.text, name.face, name.size) : 0).toBeLessThanOrEqual(100)
  })

  it('lets marks stand among words', () => {
    const mark = { width: 14, words: 'dot', draw: () => [] }
    expect(textOf(flow([{ text: 'A', style: name }, mark, { text: 'B b', style: detail }], 400))).toEqual(['A ● B b'])
  })
})

describe('citationsOf', () => {
  const claim = (article: string, paragraph: number, status: Claim['status'] = 'asserted') =>
    ({ article, paragraph, status }) as Claim
  const dataset = { articles: ['a', 'b'].map((id) => ({ id })) } as unknown as Parameters<typeof citationsOf>[1]
  const cite = (...claims: Claim[]) => citationsOf({ claims, status: 'asserted' }, dataset).replaceAll('\u00a0', ' ')

  it('gathers lines by article, in order, without repeating one', () => {
    expect(cite(claim('b', 14), claim('a', 13), claim('a', 7), claim('a', 13))).toBe('[1 ¶7, 13; 2 ¶14]')
  })
  it('writes three lines in a row as a span', () => {
    expect(cite(claim('a', 4), claim('a', 5), claim('a', 6), claim('a', 8), claim('a', 9))).toBe('[1 ¶4–6, 8, 9]')
  })
  it('lets no denied line pass for an asserted one', () => {
    expect(cite(claim('a', 4, 'denied'), claim('b', 4), claim('a', 4, 'hedged'))).toBe(
      '[2 ¶4] hedged [1 ¶4] denied [1 ¶4]',
    )
  })
})

describe('fileName', () => {
  it.each([
    ['Who stands with whom?', '2021-08-26/2021-08-31', 'who-stands-with-whom-2021-08-26_2021-08-31.png'],
    ['../../etc/passwd\0<b>', '2001', 'etc-passwd-b-2001.png'],
    ['???', '../2001', 'map-_2001.png'],
    ['Élan śląski', '1931', 'elan-slaski-1931.png'],
    ['من مع من', '1931', 'من-مع-من-1931.png'],
  ])('names %s', (title, date, expected) => {
    expect(fileName(title, date, 'png')).toBe(expected)
  })
  it('is never longer than a file system allows', () => {
    expect(fileName('long '.repeat(80), '1931', 'svg').length).toBeLessThan(80)
  })
})
