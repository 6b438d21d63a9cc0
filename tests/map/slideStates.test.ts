import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { layersOf } from '../../src/picture/figure.ts'
import { looks } from '../../src/picture/figureColours.ts'
import { figurePptx } from '../../src/picture/pptx/figurePptx.ts'
import { deckOf } from '../../src/picture/story/deck.ts'
import { slideOf } from '../../src/picture/story/slide.ts'
import { plainState, type SlideState } from '../../src/picture/story/slideInput.ts'
import { openPackage } from '../fixtures/openPackage.ts'
import { placedTexts } from '../fixtures/placedTexts.ts'
import { dataset } from './theMap.ts'

/** Three actors, all tied; what ties two of them is asked. */
const asking: Story = {
  id: 'asking',
  title: 'A lesson',
  summary: 'A summary.',
  audience: 'A class',
  minutes: 5,
  steps: [
    {
      id: 'one',
      heading: 'A heading',
      view: 'date=2020',
      text: 'A text.',
      claims: ['means-07a', 'means-07b', 'means-07c'],
      facts: [],
      question: {
        type: 'predict',
        ask: 'What ties them?',
        answer: 'An answer.',
        pair: ['united-states', 'taliban'],
        right: ['cooperation'],
        claims: ['means-07a'],
        facts: [],
      },
    },
  ],
}
const slide = (state: Partial<SlideState> = {}, story = asking) =>
  slideOf({ story, index: 0, dataset, state: { ...plainState, ...state } })
const wordsOn = (figure: ReturnType<typeof slide>) =>
  figure.pages.flatMap((page) => placedTexts(page).map(({ text }) => text))
const asked = 'taliban--united-states--cooperation'

describe('a slide that asks', () => {
  it('keeps the ties that are asked about, and what is said of them, until it is answered', () => {
    const [open, answered] = [slide(), slide({ answered: true })]
    expect(open.source.visible.ties.map(({ id }) => id)).not.toContain(asked)
    expect(answered.source.visible.ties.map(({ id }) => id)).toContain(asked)
    expect(wordsOn(open)).not.toContain('An answer.')
    expect(wordsOn(open).join(' ')).toContain('What ties them?')
    expect(wordsOn(answered).join(' ')).toContain('An answer.')
    expect(open.pages[0]?.blocks.map(({ name }) => name)).toContain('asked')
    expect(answered.pages[0]?.blocks.map(({ name }) => name)).not.toContain('asked')
    expect(open.alt).toContain('is asked')
  })

  it('tells no name while names are hidden, nor in words for those who cannot see it', () => {
    const hidden = slide({ names: false })
    const all = [...wordsOn(hidden), hidden.alt, ...(hidden.pages[0]?.blocks.map(({ alt = '' }) => alt) ?? [])].join(
      '\n',
    )
    for (const name of ['Taliban', 'United States', 'ISIS-K', 'ISIS\u2011K']) expect(all).not.toContain(name)
    for (const letter of ['A', 'B', 'C']) expect(wordsOn(hidden)).toContain(letter)
  })

  it('draws all but the tie that is attended to in the colour of rules, and names its ends alone', () => {
    const attended = slide({ answered: true, attention: asked })
    const map = attended.pages[0]?.blocks.find(({ map: one }) => one)?.map
    for (const { tie, shapes } of map?.scene.ties ?? [])
      for (const { stroke } of shapes) if (stroke && tie.id !== asked) expect(['rule', 'paper']).toContain(stroke)
    expect(
      map?.scene.nodes
        .filter(({ label }) => label)
        .map(({ actor }) => actor.id)
        .toSorted(),
    ).toEqual(['taliban', 'united-states'])
  })
})

describe('a story from elsewhere', () => {
  const long = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ')
  const hostile: Story = {
    ...asking,
    title: '<script>alert(1)</script> & ]]> \u0000 \ud800 مرحبا 🕊',
    steps: [
      {
        ...(asking.steps[0] as Story['steps'][number]),
        heading: 'W'.repeat(120),
        text: long(190),
        question: {
          type: 'choice',
          ask: long(80),
          answer: long(150),
          options: Array.from({ length: 8 }, () => ({ text: long(36), right: true })),
          claims: ['means-07a'],
          facts: [],
        },
      },
      { id: 'bare', heading: 'Nothing', view: 'nonsense=1', text: 'x', claims: [], facts: [] },
    ],
  }

  it('stays on its page, however much it says', () => {
    for (const answered of [false, true]) {
      const figure = slide({ answered }, hostile)
      for (const page of figure.pages) {
        for (const { text, box } of placedTexts(page)) {
          const inside =
            box.x >= 0 && box.x + box.width <= page.width + 1 && box.y >= 0 && box.y + box.height <= page.height
          expect(inside, text).toBe(true)
        }
        for (const { texts, scale } of page.blocks.flatMap(layersOf))
          for (const { size } of texts) expect(size * scale).toBeGreaterThan(23.9)
      }
    }
  })

  it('is a file that parses, with its markup as text', async () => {
    const parts = openPackage(await figurePptx(deckOf({ story: hostile, dataset, origin: {} }), looks.projector))
    expect([...parts.keys()].filter((name) => /slides\/slide\d/.test(name)).length).toBeGreaterThan(4)
  })
})
