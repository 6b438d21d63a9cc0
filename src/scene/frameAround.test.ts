import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { compose } from './compose.ts'
import { frameAround, zoomInto } from './frameAround.ts'

const { visible, positions } = onScreen(orlandOnPage())
const sceneFor = (zoom: number) => compose(visible, positions, { scale: Math.min(1, zoom) })
const room = { width: 900, height: 600 }
const frame = (...actors: string[]) =>
  frameAround(
    sceneFor,
    {
      actors: new Set(actors),
      ties: new Set(visible.ties.filter((tie) => tie.actors.every((id) => actors.includes(id))).map(({ id }) => id)),
    },
    positions.sheet,
    room,
  )

describe('the frame around some actors', () => {
  it('holds them and their names, with room to the edge', () => {
    for (const actors of [
      ['arden', 'brim'],
      ['brim', 'corr'],
      ['arden', 'brim', 'corr'],
    ]) {
      const box = frame(...actors)
      if (!box) throw new Error('there is a frame')
      const { nodes } = sceneFor(zoomInto(box, room))
      for (const { actor, at, label } of nodes.filter((node) => actors.includes(node.actor.id))) {
        for (const part of [{ ...at, width: 0, height: 0 }, ...(label ? [label.box] : [])]) {
          expect(part.x, actor.id).toBeGreaterThan(box.x)
          expect(part.y, actor.id).toBeGreaterThan(box.y)
          expect(part.x + part.width, actor.id).toBeLessThan(box.x + box.width)
          expect(part.y + part.height, actor.id).toBeLessThan(box.y + box.height)
        }
      }
    }
  })

  it('goes no nearer than lets one see where they stand', () => {
    const alone = frame('arden')
    // The whole sheet of 600 x 400 is shown 1.5 times as large in this room; 1.7 times that is the most.
    expect(alone && zoomInto(alone, room)).toBeCloseTo(1.5 * 1.7, 1)
  })

  it('is none where nobody of them is on the map', () => {
    expect(frame('nobody')).toBeUndefined()
  })
})
