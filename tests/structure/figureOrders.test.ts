import { describe, expect, it } from 'vitest'
import { formats, presets, readOrders } from '../../scripts/figure-orders.mjs'
import { formats as own } from '../../src/picture/fileSettings.ts'
import { presetNames } from '../../src/picture/presets.ts'

const problemsOf = (content: unknown) => {
  const read = readOrders(content, 'views.json')
  return read.ok ? [] : read.problems
}

describe('the list of npm run figures', () => {
  it('knows the formats and presets of the composer', () => {
    expect(formats).toEqual([...own])
    expect(presets).toEqual([...presetNames])
  })

  it('takes a list, figures, or the steps of a story', () => {
    const order = { name: undefined, view: 'date=2001', preset: undefined, settings: {}, files: [{ format: 'pdf' }] }
    for (const content of [
      [{ view: 'date=2001' }],
      { figures: [{ view: '#date=2001' }] },
      { steps: [{ view: 'https://maps.example/#date=2001', heading: 'x' }] },
    ])
      expect(readOrders(content, 'f')).toEqual({ ok: true, list: [order] })
  })

  it('hands settings on, title and all, once for each format', () => {
    const read = readOrders(
      [
        {
          name: 'a',
          view: '',
          preset: 'print',
          title: 'T',
          settings: { type: 9 },
          formats: ['png', 'svg'],
          file: { dpi: 600 },
        },
      ],
      'f',
    )
    expect(read).toEqual({
      ok: true,
      list: [
        {
          name: 'a',
          view: '',
          preset: 'print',
          settings: { type: 9, title: 'T' },
          files: [
            { dpi: 600, format: 'png' },
            { dpi: 600, format: 'svg' },
          ],
        },
      ],
    })
  })

  it.each([
    ['no list', 'no list of views', 5],
    ['an empty one', 'is empty', []],
    ['no view', 'figure 1: its view is missing', [{ name: 'a' }]],
    ['an unknown word', 'nothing is known of veiw', [{ view: '', veiw: '' }]],
    ['an unknown preset', 'no preset wall', [{ view: '', preset: 'wall' }]],
    ['an unknown format', 'no format gif', [{ view: '', formats: ['gif'] }]],
    ['a way out of the folder', 'a name of a file', [{ view: '', name: '../a' }]],
    [
      'two of a name',
      'two figures are called a',
      [
        { view: '', name: 'a' },
        { view: '', name: 'a' },
      ],
    ],
    ['a word for a figure', 'figure 1: write "view:"', ['a']],
  ])('says what is wrong with %s', (_, sentence, content) => {
    expect(problemsOf(content).join('\n')).toContain(sentence)
  })
})
