import { describe, expect, it } from 'vitest'
import type { Text } from '../../scene/scene.ts'
import { paragraphsOf } from './paragraphs.ts'

const text = (words: string, y: number, some: Partial<Text> = {}): Text => ({
  x: 10,
  y,
  anchor: 'start',
  text: words,
  face: { family: 'sans', weight: 400 },
  size: 10,
  paint: 'ink',
  ...some,
})
const joined = (texts: readonly Text[]) => paragraphsOf(texts).map(({ lines }) => lines.map((one) => one.text))

describe('paragraphsOf', () => {
  it('joins the lines of a paragraph', () => {
    const found = paragraphsOf([text('one', 10), text('two', 24), text('three', 38)])
    expect(found.map(({ lines }) => lines.length)).toEqual([3])
    expect(found[0]?.leading).toBeCloseTo(1.4)
  })

  it('keeps apart what differs in style, place or distance', () => {
    expect(joined([text('one', 10), text('two', 24, { size: 12 })])).toEqual([['one'], ['two']])
    expect(joined([text('one', 10), text('two', 24, { x: 30 })])).toEqual([['one'], ['two']])
    expect(joined([text('one', 10), text('two', 24), text('three', 40)])).toEqual([['one', 'two'], ['three']])
    expect(joined([text('one', 10), text('two', 60)])).toEqual([['one'], ['two']])
    expect(joined([text('one', 10), text('two', 24, { href: 'https://a.example/' })])).toEqual([['one'], ['two']])
  })

  it('keeps apart a line on which something else stands', () => {
    expect(joined([text('name', 10), text('name', 24), text('detail', 24, { x: 80, paint: 'ink-2' })])).toEqual([
      ['name'],
      ['name'],
      ['detail'],
    ])
  })
})
