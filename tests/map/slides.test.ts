import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readStories } from '../../src/compile/readStories.ts'
import { type Box, crosses, overlaps } from '../../src/lib/box.ts'
import { sample } from '../../src/lib/quadratic.ts'
import type { Vector } from '../../src/lib/vector.ts'
import { type Figure, layersOf, type PlacedScene } from '../../src/picture/figure.ts'
import { looks } from '../../src/picture/figureColours.ts'
import { placesOnSlide, slideOf } from '../../src/picture/story/slide.ts'
import { plainState, type SlideState } from '../../src/picture/story/slideInput.ts'
import { placedTexts } from '../fixtures/placedTexts.ts'
import { contrast } from './colour.ts'
import { labelOverlaps, markOverlaps } from './geometry.ts'
import { dataset } from './theMap.ts'

const folder = process.env.GD ?? fileURLToPath(new URL('../../graph-data', import.meta.url))
const { stories } = await readStories(folder, dataset)

const states: Readonly<Record<string, Partial<SlideState>>> = {
  open: {},
  answered: { answered: true },
  'names hidden': { names: false },
  turned: { turned: true, answered: true },
}

interface Made {
  readonly title: string
  readonly figure: Figure
}
const slidesOf = (story: (typeof stories)[number]): Made[] =>
  story.steps.flatMap((step, index) =>
    Object.entries(states).map(([name, state]) => ({
      title: `${step.id}, ${name}`,
      figure: slideOf({ story, index, dataset, state: { ...plainState, ...state } }),
    })),
  )

const onPage = ({ at, scale }: PlacedScene, { x, y }: Vector): Vector => ({ x: at.x + scale * x, y: at.y + scale * y })

/** Lines, actors and marks of a map, on the page. */
const drawnOf = (map: PlacedScene): { lines: Vector[][]; boxes: Box[] } => ({
  lines: map.scene.ties.map(({ curve }) => sample(curve).map((point) => onPage(map, point))),
  boxes: [
    ...map.scene.nodes.map(({ at, radius }) => ({
      x: at.x - radius,
      y: at.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
    ...map.scene.ties.flatMap(({ marks }) => (marks.width > 0 ? [marks] : [])),
  ].map((box) => ({ ...onPage(map, box), width: box.width * map.scale, height: box.height * map.scale })),
})

const overlapping = (figure: Figure): string[] => {
  const [page] = figure.pages
  if (!page) return []
  const texts = placedTexts(page)
  const found: string[] = []
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) if (overlaps(a.box, b.box)) found.push(`“${a.text}” on “${b.text}”`)
  })
  for (const { map } of page.blocks) {
    if (!map) continue
    const { lines, boxes } = drawnOf(map)
    // Names of actors are looked at in their own Scene, shape by shape.
    for (const { text, box, block } of texts) {
      if (block === 'picture') continue
      if (boxes.some((other) => overlaps(box, other))) found.push(`“${text}” on an actor or a mark`)
      if (lines.some((points) => points.some((b, i) => i > 0 && crosses(box, points[i - 1] as Vector, b))))
        found.push(`“${text}” on a line`)
    }
  }
  return found
}

describe.each(stories.map((story) => [story.id, story] as const))('slides of %s', (_, story) => {
  const slides = slidesOf(story)

  it('have nothing outside the page', () => {
    for (const { title, figure } of slides)
      for (const page of figure.pages)
        for (const { text, box } of placedTexts(page)) {
          const inside =
            box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width && box.y + box.height <= page.height
          expect(inside, `${title}: ${text}`).toBe(true)
        }
  })

  it('set nothing smaller than 24 pixels, and all of it at 7 to 1', () => {
    const { palette } = looks.projector
    for (const { title, figure } of slides)
      for (const { blocks } of figure.pages)
        for (const { texts, scale } of blocks.flatMap(layersOf))
          for (const { text, size, paint } of texts) {
            expect(size * scale, `${title}: ${text}`).toBeGreaterThan(23.9)
            if (paint !== 'paper')
              expect(contrast(palette[paint], palette.paper), `${title}: ${text}`).toBeGreaterThanOrEqual(7)
          }
  })

  it('cover no text with another, nor with what the map draws', () => {
    expect(slides.flatMap(({ title, figure }) => overlapping(figure).map((found) => `${title}: ${found}`))).toEqual([])
  })

  it('keep names off lines, marks and each other', () => {
    const found = slides.flatMap(({ title, figure }) =>
      figure.pages
        .flatMap(({ blocks }) =>
          blocks.flatMap(({ map }) => (map && figure.source.visible.view.lens === 'map' ? [map.scene] : [])),
        )
        .flatMap((scene) => [...labelOverlaps(scene), ...markOverlaps(scene)].map((one) => `${title}: ${one}`)),
    )
    expect(found).toEqual([])
  })

  it('say where each actor stands, and leave all where they are when the answer comes', () => {
    story.steps.forEach(({ question }, index) => {
      const at = (answered: boolean) =>
        placesOnSlide(slideOf({ story, index, dataset, state: { ...plainState, answered } }))
      const open = at(false)
      if (question) for (const [id, place] of at(true)) if (open.has(id)) expect(open.get(id)).toEqual(place)
    })
  })
})
