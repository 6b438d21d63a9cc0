import { describe, expect, it } from 'vitest'
import { frameOf, insetsFor } from './frame.ts'

const none = { dossier: false, aside: false }

describe('what panels leave of a window', () => {
  it.each([320, 390, 599, 600, 899, 900, 1279, 1280, 1440, 1920])(
    '%i px wide is more than half of it, by itself',
    (width) => {
      const { left, right } = insetsFor(width, none)
      expect(width - left - right).toBeGreaterThan(width / 2)
    },
  )

  it('is free of the header, 64 px, and of the time bar, 72 px', () => {
    for (const width of [320, 700, 1000, 1440]) {
      expect(insetsFor(width, none).top).toBeGreaterThanOrEqual(64)
      expect(insetsFor(width, none).bottom).toBeGreaterThanOrEqual(72)
    }
  })

  it('is free of the legend’s column, 196 px at 28, where there is one', () => {
    expect(insetsFor(1280, none).left).toBeGreaterThanOrEqual(28 + 196)
    expect(insetsFor(1279, none).left).toBeLessThan(28 + 196)
    // Beside the dossier the legend is a strip below the header.
    expect(insetsFor(1440, { ...none, dossier: true }).left).toBeLessThan(28 + 196)
  })

  it('is free of the dossier, 452 px wide on the right from 1280 on, 400 from 900 on', () => {
    const right = (width: number) => insetsFor(width, { ...none, dossier: true }).right
    expect(right(1280)).toBeGreaterThanOrEqual(452)
    expect(right(900)).toBeGreaterThanOrEqual(400)
    expect(right(899)).toBe(insetsFor(899, none).right)
  })

  it('is free of the dossier’s sheet below that', () => {
    for (const width of [390, 700])
      expect(insetsFor(width, { dossier: true, aside: false, sheet: 400 }).bottom).toBeGreaterThanOrEqual(400)
  })
})

describe('the frame', () => {
  const positions = { sheet: { width: 100, height: 50 }, nodes: {}, bends: [] }
  const frame = (x: number, y: number, width: number, height: number) =>
    frameOf({ box: { x, y, width, height } }, positions)

  it('is the whole sheet, however little stands on it', () => {
    expect(frame(40, 20, 10, 10)).toEqual({ x: 0, y: 0, width: 100, height: 50 })
  })

  it('reaches out to what stands off the sheet', () => {
    expect(frame(-20, 10, 10, 80)).toEqual({ x: -20, y: 0, width: 120, height: 90 })
  })
})
