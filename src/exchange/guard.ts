import type { Finding, Path } from '../rules/finding.ts'

/** What a map file may hold at the most. */
export const limits = { characters: 64 * 1024 * 1024, actors: 50_000, claims: 200_000, depth: 12 } as const

/** Finds what must not even reach the schemas: nesting without end, keys that reach for prototypes, lists without end. */
export const guard = (value: unknown): Finding | null => tooMany(value) ?? search(value, [])

const tooMany = (value: unknown): Finding | null => {
  for (const list of ['actors', 'claims'] as const) {
    const records = (value as Record<string, unknown> | null)?.[list]
    if (!Array.isArray(records) || records.length <= limits[list]) continue
    return {
      at: [list],
      message: `the map has ${records.length} ${list}; ${limits[list]} are the most`,
      mend: 'split the map, or leave out what it can do without',
    }
  }
  return null
}

const search = (value: unknown, path: Path): Finding | null => {
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= limits.depth) {
    return {
      at: path,
      message: `the file is nested more than ${limits.depth} deep`,
      mend: 'a map is not: write it anew',
    }
  }
  if (Object.hasOwn(value, '__proto__')) {
    return { at: [...path, '__proto__'], onKey: true, message: 'a key is called `__proto__`', mend: 'delete it' }
  }
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object') continue
    const found = search(child, [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return null
}
