import { slideSize } from '../../picture/story/slideInput.ts'
import type { Place } from '../../state/present/message.ts'

const within = (value: number): number => Math.min(1, Math.max(0, value))

/** Where on a slide a point of the window lies. */
export const placeOnSlide = (slide: SVGSVGElement | null, x: number, y: number): Place | null => {
  const matrix = slide?.getScreenCTM()
  if (!matrix) return null
  const point = new DOMPoint(x, y).matrixTransform(matrix.inverse())
  return [within(point.x / slideSize.width), within(point.y / slideSize.height)]
}

const stride = 0.025

const ways: Readonly<Record<string, Place>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, (-stride * 16) / 9],
  ArrowDown: [0, (stride * 16) / 9],
}

/** Where an arrow key moves the pointer. */
export const moved = (at: Place | null, key: string): Place | undefined => {
  const way = ways[key]
  return way && [within((at?.[0] ?? 0.5) + way[0]), within((at?.[1] ?? 0.5) + way[1])]
}
