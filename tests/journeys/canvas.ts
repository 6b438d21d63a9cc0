import type { Point } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'

/** What is painted in squares around some points of the window, as text that can be compared. */
export const patchesAt = (driver: Driver, points: readonly Point[], half: number): Promise<string[]> =>
  driver.evaluate(
    ({ points, half }) => {
      const canvas = document.querySelector('canvas[data-layer=map]') as HTMLCanvasElement
      const box = canvas.getBoundingClientRect()
      const context = canvas.getContext('2d')
      const size = 2 * half
      return points.map(({ x, y }) => {
        const left = Math.round(((x - half - box.x) * canvas.width) / box.width)
        const top = Math.round(((y - half - box.y) * canvas.height) / box.height)
        return [...(context?.getImageData(left, top, size, size).data ?? [])].join()
      })
    },
    { points, half },
  )

/** What is painted, as the mean lightness of small squares of the window. */
export type Painting = readonly number[]

const square = 16

/** How far apart two paintings are, of 255: layouts differ by several, a shift by a part of a pixel does not count. */
export const apart = (a: Painting, b: Painting): number =>
  a.length === b.length ? a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length : 255

/** Whether two paintings show the same; edges may be smoothed a little differently. */
export const alike = (a: Painting, b: Painting): boolean =>
  a.length === b.length && a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= 1)

/** What is painted, once it does not change any more. */
export const paintingOf = async (driver: Driver): Promise<Painting> => {
  let last: Painting = []
  await driver.until('the painting rests', async () => {
    const now = await lookAtCanvas(driver)
    const rests = last.length > 0 && alike(now, last)
    last = now
    return rests
  })
  return last
}

const lookAtCanvas = (driver: Driver): Promise<Painting> =>
  driver.evaluate(async (square) => {
    await document.fonts.ready
    // Longer than the canvas waits before it paints what it has only shifted.
    await new Promise((resolve) => setTimeout(resolve, 160))
    const canvas = document.querySelector('canvas[data-layer=map]') as HTMLCanvasElement
    const { x, y } = canvas.getBoundingClientRect()
    const [columns, rows] = [Math.floor(innerWidth / square), Math.floor(innerHeight / square)]
    const part = canvas.getContext('2d')?.getImageData(-x, -y, columns * square, rows * square)
    const sums = Array.from({ length: columns * rows }, () => 0)
    const pixels = new Uint32Array(part?.data.buffer ?? new ArrayBuffer(0))
    for (let i = 0; i < pixels.length; i += 1) {
      const column = Math.floor((i % (columns * square)) / square)
      const row = Math.floor(i / (columns * square * square))
      const value = pixels[i] as number
      const at = row * columns + column
      sums[at] = (sums[at] ?? 0) + (value & 255) + ((value >> 8) & 255) + ((value >> 16) & 255)
    }
    return sums.map((sum) => Math.round(sum / (3 * square * square)))
  }, square)
