/** Where each of a run of blocks stands: its column, and how far down. */
export interface Spot {
  readonly column: number
  readonly y: number
}

/** Divides blocks, in their order and undivided, over columns so that the tallest is as short as can be. */
export const balance = (heights: readonly number[], columns: number): { spots: Spot[]; height: number } => {
  let [low, high] = [Math.max(0, ...heights), heights.reduce((sum, height) => sum + height, 0)]
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (fill(heights, middle).at(-1) === undefined || (fill(heights, middle).at(-1)?.column ?? 0) < columns)
      high = middle
    else low = middle
  }
  const spots = fill(heights, high)
  return { spots, height: Math.max(0, ...spots.map(({ y }, i) => y + (heights[i] ?? 0))) }
}

/** Blocks one after the other, each column no taller than `limit`; as many columns as it takes. */
export const fill = (heights: readonly number[], limit: number): Spot[] => {
  let [column, y] = [0, 0]
  return heights.map((height) => {
    if (y > 0 && y + height > limit) [column, y] = [column + 1, 0]
    const spot = { column, y }
    y += height
    return spot
  })
}
