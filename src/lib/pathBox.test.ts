import { describe, expect, it } from 'vitest'
import type { Box } from './box.ts'
import { circlePath } from './path.ts'
import { pathBox, pathBoxes } from './pathBox.ts'

describe('pathBox', () => {
  it('is around lines, however they are written', () => {
    const box = { x: 10, y: 20, width: 30, height: 5 }
    expect(pathBox('M10 20L40 25')).toEqual(box)
    expect(pathBox('M10 20l30 5')).toEqual(box)
    expect(pathBox('M10 20h30v5')).toEqual(box)
    expect(pathBox('M10,20 40,25Z')).toEqual(box)
    expect(pathBox('m10 20 30 5zl5 5')).toEqual(box)
  })

  it('is around control points, whether or not the curve comes near them', () => {
    expect(pathBox('M0 0q5 -10 10 0')).toEqual({ x: 0, y: -10, width: 10, height: 10 })
    expect(pathBox('M0 0c-10 5 20 60 30 7')).toEqual({ x: -10, y: 0, width: 40, height: 60 })
  })

  it('holds a whole circle', () => {
    const box = pathBox(circlePath({ x: 50, y: 60 }, 10)) ?? expect.fail()
    expect(box.x).toBeLessThanOrEqual(40)
    expect(box.y).toBeLessThanOrEqual(50)
    expect(box.x + box.width).toBeGreaterThanOrEqual(60)
    expect(box.y + box.height).toBeGreaterThanOrEqual(70)
  })

  it('hugs what is long', () => {
    const boxes = pathBoxes('M0 0Q400 0 400 400') ?? expect.fail()
    expect(boxes.length).toBeGreaterThan(10)
    for (const { width, height } of boxes) expect(Math.max(width, height)).toBeLessThanOrEqual(2 * 40)
    // Each point of the curve lies in a box; halfway it is at (300, 100).
    for (let t = 0; t <= 1; t += 0.01) {
      const [x, y] = [2 * t * (1 - t) * 400 + t * t * 400, t * t * 400]
      const holds = (box: Box) =>
        x >= box.x - 1e-9 && x <= box.x + box.width + 1e-9 && y >= box.y - 1e-9 && y <= box.y + box.height + 1e-9
      expect(boxes.some(holds), `${t}`).toBe(true)
    }
  })

  it('says nothing of what it does not know', () => {
    for (const d of ['', 'M1', 'M1 2X3 4', 'L', '1 2', 'M0 0S1 1 2 2', 'M0 0T2 2'])
      expect(pathBox(d), d).toBeUndefined()
  })
})
