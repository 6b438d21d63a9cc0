import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../src/lib/box.ts'
import { type Figure, layersOf, type Page } from '../../src/picture/figure.ts'
import { paperOf } from '../../src/picture/story/storyFile.ts'
import { outlineOf } from '../../src/scene/outline.ts'
import type { SceneNode } from '../../src/scene/scene.ts'
import { dataset, stories } from './theMap.ts'

const kinds = ['handout', 'worksheet', 'key'] as const
const origin = { site: 'https://maps.example/', licence: 'CC BY 4.0' }

/** How far down a page its last line of text, rule or picture reaches, in shares of what lies between its margins. */
const filled = ({ height, blocks }: Page): number => {
  const own = blocks.filter(({ name }) => name !== 'page')
  const lowest = Math.max(
    0,
    ...own.flatMap((block) =>
      layersOf(block).flatMap(({ at, scale, texts }) => texts.map(({ y }) => at.y + y * scale)),
    ),
  )
  return (lowest - 96) / (height - 2 * 96)
}

const bodyOf = ({ actor, at, radius }: SceneNode): Box => {
  const { x, y } = outlineOf(actor.type).half(radius)
  return { x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }
}
const apart = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  )

const wrongNames = ({ pages }: Figure): string[] =>
  pages.flatMap(({ blocks }, page) =>
    blocks.flatMap(({ map }) => {
      const nodes = map?.scene.nodes ?? []
      return nodes.flatMap((node) => {
        const { label } = node
        if (!label) return []
        const others = nodes.filter((other) => other !== node)
        const near = others.filter((other) => apart(label.box, bodyOf(other)) <= apart(label.box, bodyOf(node)))
        const under = others.filter((other) => other.label && overlaps(label.box, other.label.box))
        return [
          ...near.map((other) => `page ${page + 1}: ${node.actor.name} stands at ${other.actor.name}`),
          ...under.map((other) => `page ${page + 1}: ${node.actor.name} on the name of ${other.actor.name}`),
        ]
      })
    }),
  )

describe.each(stories.map((story) => [story.id, story] as const))('%s on paper', (_, story) => {
  const figures = kinds.map((kind) => ({ kind, figure: paperOf(kind, { story, dataset, origin }) }))

  it('has every name at its own actor, and none on another', () => {
    for (const { kind, figure } of figures) expect(wrongNames(figure), kind).toEqual([])
  })

  it('has no page with next to nothing on it but the last', () => {
    for (const { kind, figure } of figures)
      for (const [i, page] of figure.pages.slice(0, -1).entries())
        expect(filled(page), `${kind}, page ${i + 1}`).toBeGreaterThan(0.08)
  })

  it('keeps the lines to write on under their question', () => {
    for (const { kind, figure } of figures)
      for (const { blocks } of figure.pages) {
        const [first] = blocks
        expect(first?.name, kind).not.toBe('lines')
        blocks.forEach(({ name }, i) => {
          if (name === 'lines' && kind === 'handout') expect(blocks[i - 1]?.name).toBe('question')
        })
      }
  })

  it('lists the articles at the end of every sheet', () => {
    for (const { kind, figure } of figures)
      expect(
        figure.pages.at(-1)?.blocks.some(({ name }) => name === 'article'),
        kind,
      ).toBe(true)
  })
})
