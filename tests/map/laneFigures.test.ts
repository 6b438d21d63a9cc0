import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastProminence, openingProminence } from '../../src/model/actor.ts'
import { defaultView, type View } from '../../src/model/view.ts'
import type { Visible } from '../../src/model/visible.ts'
import { bodies } from '../../src/picture/body/bodies.ts'
import { listedOf } from '../../src/picture/body/listed.ts'
import type { OnScreen } from '../../src/picture/body/onScreen.ts'
import type { Figure, Layer } from '../../src/picture/figure.ts'
import { layersOf } from '../../src/picture/figure.ts'
import { figureOf } from '../../src/picture/layout/figureOf.ts'
import { numberTies } from '../../src/picture/layout/numbering.ts'
import { defaultSettings, type FigureSettings, type PageName } from '../../src/picture/settings.ts'
import { writeLink } from '../../src/query/address/link.ts'
import { mergedWith, viewBefore } from '../../src/query/compareViews.ts'
import { query } from '../../src/query/query.ts'
import { compose } from '../../src/scene/compose.ts'
import { drawCell } from '../../src/scene/drawCell.ts'
import { widthOf } from '../../src/scene/measure.ts'
import type { Scene, Shape, Text } from '../../src/scene/scene.ts'
import { tieSpecimen } from '../../src/scene/specimen.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

/* Figures of the matrix, the timeline and two dates on the map that ships. */

const positions = dataset.layout.wide
const nothing: Scene = { nodes: [], ties: [], box: { x: 0, y: 0, width: 0, height: 0 }, far: false }
const shownBy = (view: View): OnScreen => {
  const opens = view.lens === 'map' ? openingProminence : leastProminence
  const visible = query(dataset, view, opens)
  const before = view.lens === 'map' ? viewBefore(view) : undefined
  const all = before ? mergedWith(visible, before, view, opens) : visible
  return { visible: all, positions, scene: view.lens === 'map' ? compose(all, positions, { scale: 1 }) : nothing }
}
const views = fc.sample(viewsOf(dataset, [...dataset.periods.map(({ when }) => when), '1975', '2015/2016']), {
  numRuns: 200,
  seed: seed + 3,
})
const through = (lens: View['lens']) => views.map((view) => shownBy({ ...view, lens }))
const where = ({ visible: { view } }: OnScreen) => `#${writeLink(view)}`

const room = { width: 1612, height: 800, following: { width: 1612, height: 1050 } }
const numberedOf = ({ visible }: OnScreen) => numberTies({ ...visible, ties: listedOf(visible, visible).ties })
const partsOf = (onScreen: OnScreen) =>
  bodies[onScreen.visible.view.lens](onScreen, onScreen.visible, { ...room, numbered: numberedOf(onScreen) }).parts
const layersNamed = (parts: readonly { readonly layers: readonly Layer[] }[], name: string) =>
  parts.flatMap(({ layers }) => layers.filter((layer) => layer.name === name))
const count = (all: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
/** What a shape looks like, wherever it stands. */
const look = ({ d, fill, stroke, width = 0 }: Shape) =>
  [d.replace(/[^A-Za-z]/g, ''), fill, stroke, stroke ? width.toFixed(2) : ''].join()

describe(`in 200 random views (seed ${seed + 3})`, { timeout: 120_000 }, () => {
  it('every visible tie is in both of its cells of the matrix, as its status has it', () => {
    for (const onScreen of through('matrix')) {
      const { visible } = onScreen
      if (visible.view.matrix.heat) continue
      const parts = partsOf(onScreen)
      const size = sizeOf(parts)
      const expected = pairsOf(visible).flatMap((ties) =>
        (ties[0]?.actors ?? []).flatMap((row) => drawCell(ties, row, size).flatMap(({ shapes }) => shapes.map(look))),
      )
      const drawn = count(layersNamed(parts, 'cells').flatMap(({ shapes }) => shapes.map(look)))
      for (const [shape, times] of Object.entries(count(expected)))
        expect(drawn[shape] ?? 0, `${where(onScreen)} ${shape}`).toBeGreaterThanOrEqual(times)
    }
  })

  it('every actor heads a row and a column, once for each block of the other', () => {
    for (const onScreen of through('matrix')) {
      const heads = layersNamed(partsOf(onScreen), 'heads')
      const said = (turned: boolean) =>
        heads.map(({ texts }) =>
          texts
            .filter(({ turn }) => (turn !== undefined) === turned)
            .map(({ text }) => text)
            .join(' '),
        )
      for (const { name } of onScreen.visible.actors) {
        expect(
          said(false).some((all) => all.includes(name)),
          `${where(onScreen)} ${name}`,
        ).toBe(true)
        expect(
          said(true).some((all) => all.includes(name)),
          `${where(onScreen)} ${name}`,
        ).toBe(true)
      }
    }
  })

  it('every tie of every lane is numbered once, with the sample of its status beside it', () => {
    for (const onScreen of through('timeline')) {
      const numbered = numberedOf(onScreen)
      const lanes = layersNamed(partsOf(onScreen), 'lanes')
      const numbers = lanes.flatMap(({ texts }) => texts.filter(isNumber))
      expect(
        numbers.map(({ text }) => Number(text)).sort((a, b) => a - b),
        where(onScreen),
      ).toEqual(numbered.map(({ number }) => number))
      const ids = new Set(numbered.map(({ tie }) => tie.id))
      expect(onScreen.visible.ties.filter(({ id }) => !ids.has(id))).toEqual([])
      const drawn = count(lanes.flatMap(({ shapes }) => shapes.map(look)))
      const standing = new Set(onScreen.visible.ties.map(({ id }) => id))
      const expected = numbered.flatMap(({ tie }) =>
        tieSpecimen(standing.has(tie.id) ? tie : { ...tie, validity: 'ended' }, { x: 0, y: 0 }, 58).map(look),
      )
      for (const [shape, times] of Object.entries(count(expected)))
        expect(drawn[shape] ?? 0, `${where(onScreen)} ${shape}`).toBeGreaterThanOrEqual(times)
    }
  })

  it('a tie that is new, gone or turned says so in the list', () => {
    const compared = views.map((view) => shownBy({ ...view, lens: 'map', tool: { type: 'dates', date: '2014' } }))
    for (const onScreen of compared.slice(0, 60)) {
      const { numbered } = figureOf(onScreen).source
      expect(numbered.length, where(onScreen)).toBe(onScreen.visible.ties.length)
      for (const { tie, note } of numbered)
        expect(note !== undefined, `${where(onScreen)} ${tie.id}`).toBe(tie.change !== undefined)
    }
  })
})

const isNumber = ({ face, anchor }: Text) => face.family === 'sans' && face.weight === 600 && anchor === 'end'

const pairsOf = ({ ties }: Visible) => {
  const pairs = new Map<string, (typeof ties)[number][]>()
  for (const tie of ties) pairs.set(tie.actors.join(), [...(pairs.get(tie.actors.join()) ?? []), tie])
  const order = ['alliance', 'cooperation', 'rivalry', 'affiliation']
  return [...pairs.values()].map((all) => all.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation)))
}

/** Large cells are told by the grid's pitch. */
const sizeOf = ([part]: readonly { readonly layers: readonly Layer[] }[]) => {
  const [self] = part?.layers.find(({ name }) => name === 'grid')?.shapes ?? []
  const [, from, , to] = /^M([\d.]+) ([\d.]+)L([\d.]+)/.exec(self?.d ?? '') ?? []
  return Number(to) - Number(from) >= 32 ? 'large' : 'small'
}

const at = (name: PageName, some: Partial<FigureSettings> = {}): FigureSettings => ({
  ...defaultSettings,
  page: { ...defaultSettings.page, name },
  ...some,
})
const pages: Readonly<Record<string, FigureSettings>> = {
  fitted: at('fitted'),
  a4: at('a4'),
  upright: { ...at('a4'), page: { ...defaultSettings.page, name: 'a4', portrait: true } },
  a3: at('a3'),
  letter: at('letter'),
  slide: at('wide', { type: 12.5, references: 'notes' }),
  standard: at('standard', { type: 12, references: 'following' }),
  square: at('square', { type: 10 }),
  selection: at('a4', { extent: 'selection' }),
  'selection on a slide': at('wide', { type: 12.5, references: 'notes', extent: 'selection' }),
}
const subject = dataset.actors.find(({ prominence }) => prominence === 0)?.id ?? ''
const base: View = { ...defaultView, selection: { type: 'actor', id: subject } }
const cases: Readonly<Record<string, View>> = {
  matrix: { ...base, lens: 'matrix' },
  'matrix by camps': { ...base, lens: 'matrix', matrix: { ...defaultView.matrix, order: 'camp', heat: true } },
  timeline: { ...base, lens: 'timeline' },
}

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

const placedOn = (page: Figure['pages'][number]): Placed[] =>
  page.blocks.flatMap(layersOf).flatMap(({ texts, at: to, scale }) =>
    texts.map(({ x, y, text, face, size, anchor, turn }) => {
      const width = widthOf(text, face, size)
      const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2
      const [up, down] = [0.7 * size, 0.18 * size]
      const box = turn
        ? { left: x - up, right: x + down, top: y - width + before, bottom: y + before }
        : { left: x - before, right: x - before + width, top: y - up, bottom: y + down }
      return {
        text,
        size: size * scale,
        left: to.x + scale * box.left,
        right: to.x + scale * box.right,
        top: to.y + scale * box.top,
        bottom: to.y + scale * box.bottom,
      }
    }),
  )

describe.each(Object.entries(cases))('the figure of the %s', { timeout: 30_000 }, (_, view) => {
  const onScreen = shownBy(view)
  it.each(Object.entries(pages))('keeps its words apart and on the page: %s', (_name, settings) => {
    const figure = figureOf(onScreen, settings, { address: 'https://maps.example/#lens=x', licence: 'CC BY 4.0' })
    const smallest = Math.min(...figure.pages.flatMap((page) => placedOn(page).map(({ size }) => size)))
    expect(smallest).toBeGreaterThanOrEqual((settings.type / 72) * 150 - 0.01)
    for (const page of figure.pages) {
      const texts = placedOn(page)
      for (const { text, left, right, top, bottom } of texts) {
        expect(left, text).toBeGreaterThanOrEqual(0)
        expect(right, text).toBeLessThanOrEqual(page.width)
        expect(top, text).toBeGreaterThanOrEqual(0)
        expect(bottom, text).toBeLessThanOrEqual(page.height)
      }
      const clashes = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((b) => `${a.text} × ${b.text}`),
      )
      expect(clashes).toEqual([])
    }
  })
})
