import { angleFrom, aroundEllipse, type Layout, middleOf } from './layout.ts'

/** All nodes on one ellipse, in the order in which they are seen from the middle now. */
export const circle: Layout = ({ nodes, sheet }) => {
  const middle = middleOf(sheet)
  const [rx, ry] = [0.4 * sheet.width, 0.42 * sheet.height]
  const order = [...nodes].sort((a, b) => angleFrom(middle, a.at) - angleFrom(middle, b.at))
  const places = aroundEllipse(middle, rx, ry, order.length)
  return new Map(order.map(({ id }, i) => [id, places[i] ?? middle]))
}
