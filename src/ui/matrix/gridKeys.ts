/** A place in the grid: -1 is the row of column heads, and the column of row heads. The corner between them is no place. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Extent {
  /** As many rows as columns. */
  readonly count: number
  /** How many rows a page has. */
  readonly page: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Where a key leads in the grid; undefined where it means nothing. With Ctrl an arrow goes to the next cell that is filled, or
 * to the edge where there is none.
 */
export const placeAfter = (
  { key, ctrlKey }: Key,
  at: Place,
  { count, page }: Extent,
  isFilled: (place: Place) => boolean,
): Place | undefined => {
  const within = (place: Place): Place => {
    const row = Math.min(Math.max(place.row, -1), count - 1)
    const column = Math.min(Math.max(place.column, -1), count - 1)
    return row < 0 && column < 0 ? at : { row, column }
  }
  const step = steps[key]
  if (step) {
    const ahead = ({ row, column }: Place) => within({ row: row + step[0], column: column + step[1] })
    let next = ahead(at)
    if (!ctrlKey) return next
    for (let last = at; next !== last && !same(next, last) && !isFilled(next); next = ahead(next)) last = next
    return next
  }
  if (key === 'Home') return ctrlKey ? { row: 0, column: -1 } : within({ ...at, column: at.row < 0 ? 0 : -1 })
  if (key === 'End') return ctrlKey ? { row: count - 1, column: count - 1 } : within({ ...at, column: count - 1 })
  if (key === 'PageUp') return within({ ...at, row: Math.max(at.row - page, at.column < 0 ? 0 : -1) })
  if (key === 'PageDown') return within({ ...at, row: at.row + page })
  return undefined
}

const same = (a: Place, b: Place) => a.row === b.row && a.column === b.column

/** The next of some names that begins with a letter, after a place and around. */
export const nextByLetter = (letter: string, names: readonly string[], from: number): number | undefined => {
  const wanted = letter.toLocaleLowerCase('en')
  for (let i = 1; i <= names.length; i += 1) {
    const at = (from + i + names.length) % names.length
    if (names[at]?.toLocaleLowerCase('en').startsWith(wanted)) return at
  }
  return undefined
}
