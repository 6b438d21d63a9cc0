import type { Box } from './box.ts'

interface Entry<T> {
  readonly box: Box
  readonly item: T
  /** The look-up that met this entry last: an entry in several cells is found once. */
  met: number
}

/** An index of boxed items by the cells of a square grid, for look-ups of what is near. */
export class Grid<T> {
  readonly #cells = new Map<number, Entry<T>[]>()
  readonly #size: number
  #lookUps = 0

  constructor(size: number) {
    this.#size = size
  }

  insert(box: Box, item: T): void {
    const entry = { box, item, met: 0 }
    this.#visit(box, (key) => {
      const cell = this.#cells.get(key)
      if (cell) cell.push(entry)
      else this.#cells.set(key, [entry])
    })
  }

  /** The items in the cells that a box touches, each once; their boxes may lie a little off. */
  near(box: Box): { readonly box: Box; readonly item: T }[] {
    this.#lookUps += 1
    const found: Entry<T>[] = []
    this.#visit(box, (key) => {
      for (const entry of this.#cells.get(key) ?? []) {
        if (entry.met === this.#lookUps) continue
        entry.met = this.#lookUps
        found.push(entry)
      }
    })
    return found
  }

  #visit({ x, y, width, height }: Box, each: (key: number) => void): void {
    const at = (value: number) => Math.floor(value / this.#size)
    const [left, right, top, bottom] = [at(x), at(x + width), at(y), at(y + height)]
    // Columns and rows share one number; sheets are far smaller than half a million cells wide.
    for (let i = left; i <= right; i += 1) for (let j = top; j <= bottom; j += 1) each(i * 1_048_576 + j)
  }
}
