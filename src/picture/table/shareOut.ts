/** What a column asks for: its least width, that of all on one line, and how wide each of its cells is on one line. */
export interface Wish {
  readonly at: number
  readonly whole: number
  readonly least: number
  readonly yields: number
  readonly cells: readonly number[]
}

/** So many rows speak for all. */
const sample = 120
const step = 12
const strides = [1, 2, 4, 8]
/** Words do not fill a line to its end. */
const loose = 1.1
/** What a line in a cell counts that does not make its row taller. */
const slight = 0.15

/** Shares a width out so that the rows become as low as can be: each stretch goes where it saves most lines. */
export const shareOut = (wishes: readonly Wish[], width: number): ReadonlyMap<number, number> => {
  const result = (widths: readonly number[]) => new Map(widths.map((own, i) => [wishes[i]?.at ?? 0, own]))
  const sum = (of: (wish: Wish) => number) => wishes.reduce((total, wish) => total + of(wish), 0)
  if (sum(({ whole }) => whole) <= width) return result(wishes.map(({ whole }) => whole))
  const least = sum((wish) => wish.least)
  // Where even the least is too much, all shrink alike: words then break.
  if (least >= width) return result(wishes.map((wish) => (wish.least * width) / least))
  const widths = wishes.map((wish) => wish.least)
  const rows = rowsOf(wishes)
  const lines = rows.map((cells) => cells.map((cell, i) => linesIn(cell, widths[i] ?? 1)))
  let spare = width - least
  for (;;) {
    const best = bestStretch(wishes, widths, rows, lines, spare)
    if (!best) break
    widths[best.at] = (widths[best.at] ?? 0) + best.by
    spare -= best.by
    rows.forEach((cells, row) => {
      const own = lines[row]
      if (own) own[best.at] = linesIn(cells[best.at] ?? 0, widths[best.at] ?? 1)
    })
  }
  return result(widths)
}

const linesIn = (cell: number, width: number): number =>
  cell <= width ? (cell > 0 ? 1 : 0) : Math.ceil((cell * loose) / width)

const rowsOf = (wishes: readonly Wish[]): readonly (readonly number[])[] => {
  const count = Math.max(0, ...wishes.map(({ cells }) => cells.length))
  const every = Math.max(1, Math.ceil(count / sample))
  const rows: number[][] = []
  for (let row = 0; row < count; row += every) rows.push(wishes.map(({ cells }) => cells[row] ?? 0))
  return rows
}

const bestStretch = (
  wishes: readonly Wish[],
  widths: readonly number[],
  rows: readonly (readonly number[])[],
  lines: readonly (readonly number[])[],
  spare: number,
): { readonly at: number; readonly by: number } | undefined => {
  let best: { at: number; by: number; gain: number } | undefined
  wishes.forEach(({ whole }, at) => {
    const now = widths[at] ?? 0
    if (now >= whole) return
    const others = lines.map((own) => Math.max(0, ...own.map((one, i) => (i === at ? 0 : one))))
    for (const stride of strides) {
      const by = Math.min(stride * step, whole - now)
      if (by > spare) break
      let saved = 0
      rows.forEach((cells, row) => {
        const [before, after] = [lines[row]?.[at] ?? 0, linesIn(cells[at] ?? 0, now + by)]
        const other = others[row] ?? 0
        saved += Math.max(other, before) - Math.max(other, after) + slight * (before - after)
      })
      const gain = saved / by
      if (saved > 0 && (!best || gain > best.gain)) best = { at, by, gain }
    }
  })
  return best
}
