import type { Box } from './box.ts'

/** An index of boxed items by the cells of a square grid, for look-ups of what is near. */
export class Grid<T> {
  readonly #cells = new Map<string, Set<{ box: Box; item: T }>>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  insert(box: Box, item: T): void {
    const entry = { box, item }
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.add(entry)
      else this.#cells.set(key, new Set([entry]))
    }
  }

  /** The items in the cells that a box touches, each once; their boxes may lie a little off. */
  near(box: Box): Set<{ readonly box: Box; readonly item: T }> {
    const found = new Set<{ box: Box; item: T }>()
    for (const key of this.#keys(box)) for (const entry of this.#cells.get(key) ?? []) found.add(entry)
    return found
  }

  #keys(box: Box): string[] {
    const keys: string[] = []
    const at = (value: number) => Math.floor(value / this.#size)
    for (let x = at(box.x); x <= at(box.x + box.width); x += 1) {
      for (let y = at(box.y); y <= at(box.y + box.height); y += 1) keys.push(`${x},${y}`)
    }
    return keys
  }
}
