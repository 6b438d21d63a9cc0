import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingProminence } from '../../src/model/actor.ts'
import { defaultView } from '../../src/model/view.ts'
import type { OnScreen } from '../../src/picture/body/onScreen.ts'
import { type Figure, layersOf, pageResolution } from '../../src/picture/figure.ts'
import { figureOf } from '../../src/picture/layout/figureOf.ts'
import { defaultSettings, type FigureSettings, type PageName } from '../../src/picture/settings.ts'
import { writeLink } from '../../src/query/address/link.ts'
import { query } from '../../src/query/query.ts'
import { sceneAt } from '../../src/state/scene.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

const on = (name: PageName, type: number): FigureSettings => ({
  ...defaultSettings,
  page: { ...defaultSettings.page, name },
  type,
})
/** Each with how many of a hundred random views may ask too much of it. */
const pages = [
  ['one sheet', defaultSettings, 0],
  ['A4', on('a4', 6.72), 0],
  ['16 : 9 at 12 points', on('wide', 12), 4],
  ['a square', on('square', 8), 4],
] as const

const dates = [...dataset.periods.map(({ when }) => when), '2001/2021', '2020-06', '2030']
const onMap = viewsOf(dataset, dates).map(({ tool: _, question: __, ...view }) => ({ ...view, lens: 'map' as const }))
const views = [defaultView, ...fc.sample(onMap, { numRuns: 199, seed: seed + 4 })]
const positions = dataset.layout.wide
const seen = views.map((view): OnScreen => {
  const visible = query(dataset, view, openingProminence)
  return { visible, positions, scene: sceneAt(visible, positions, 1) }
})

/** Who is named on a figure's map, by what is written there. */
const namesOn = ({ pages: [page] }: Figure): string[] =>
  (page?.blocks ?? [])
    .flatMap(({ layers }) => layers)
    .filter(({ name }) => name === 'actors')
    .flatMap(({ texts }) => texts.map(({ text }) => text))

/** What a Scene names, in words; a name may be broken over lines elsewhere on a page. */
const namesOf = ({ scene }: OnScreen): string[] =>
  scene.nodes.flatMap(({ label }) => (label ? [label.texts.map(({ text }) => text).join(' ')] : [])).sort()

/** The sizes of type on a figure's pages, in points, each with what is written in it. */
const typeOn = ({ pages }: Figure) =>
  pages.flatMap(({ blocks }) =>
    blocks.flatMap(layersOf).flatMap(({ scale, texts, name }) =>
      texts.map(({ size, text }) => ({
        points: (size * scale * 72) / pageResolution,
        text: `${name}: ${text}`,
      })),
    ),
  )

describe.each(pages)(`in 200 random views (seed ${seed + 4}), half of them on %s,`, (name, settings, room) => {
  // The first is how the map opens; of the others every second one, for the sake of time.
  const half = pages.findIndex((one) => one[0] === name) % 2
  const made = seen
    .filter((_, i) => i === 0 || i % 2 === half)
    .map((onScreen) => ({
      onScreen,
      figure: figureOf(onScreen, settings),
      where: `#${writeLink(onScreen.visible.view)}`,
    }))

  it('the map names whom the screen names, and nobody else', () => {
    for (const { onScreen, figure, where } of made)
      expect(namesOn(figure).sort().join(' ').split(' ').sort(), where).toEqual(
        namesOf(onScreen).join(' ').split(' ').sort(),
      )
    expect(made.filter(({ onScreen }) => namesOf(onScreen).length > 10).length).toBeGreaterThan(15)
  })

  it('no type is smaller than was asked for, where the page can hold that; numbers on ties may be, by a quarter', () => {
    const short = made.flatMap(({ figure, where }) => {
      const shares = typeOn(figure).map(
        ({ points, text }) => points / settings.type / (/^ties: \d+$/.test(text) ? 0.75 : 1),
      )
      const least = Math.min(...shares)
      return least < 0.995 ? [{ where, least }] : []
    })
    // Long names all around a crowded map may ask for more than a small page has; the map as it opens never does.
    expect(short.filter(({ least }) => least < 0.75)).toEqual([])
    expect(short.length, JSON.stringify(short)).toBeLessThanOrEqual(room)
    expect(short.map(({ where }) => where)).not.toContain(made[0]?.where)
  })
})
