import type { Path } from '../rules/finding.ts'

/** The paths whose places are wanted, as a tree; a scan fills in where each value starts. */
export interface Wanted {
  readonly children: Map<string | number, Wanted>
  offset?: number
  keyOffset?: number
}

export const wantPaths = (paths: Iterable<Path>): Wanted => {
  const root: Wanted = { children: new Map() }
  for (const path of paths) {
    let node = root
    for (const step of path) {
      const child: Wanted = node.children.get(step) ?? { children: new Map() }
      node.children.set(step, child)
      node = child
    }
  }
  return root
}

/** Where JSON text breaks off being JSON, and what should have stood there. */
export interface JsonFault {
  readonly offset: number
  readonly expected: string
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in strings
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
/** A string or literal that runs to the end of the text without its own end. */
const unfinished = /(?:"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?|[\w.+-]+)$/y
const space = /[ \t\n\r]*/y

/**
 * Reads JSON text (RFC 8259) for what JSON.parse does not tell: the place of a fault, the same in every browser, and the
 * places of values. Returns the first fault, or null. Recursive: for text whose depth has been checked, or that is at fault.
 */
export const scanJson = (text: string, wanted: Wanted = { children: new Map() }): JsonFault | null => {
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const expect = (expected: string): never => {
    throw { offset: skip(unfinished) ? text.length : at, expected } satisfies JsonFault
  }
  const take = (character: string): boolean => {
    skip(space)
    if (text[at] !== character) return false
    at++
    return true
  }
  const value = (want: Wanted | undefined, depth: number): void => {
    skip(space)
    if (want) want.offset = at
    if (depth > 500) expect('fewer levels')
    if (take('{')) {
      if (take('}')) return
      do {
        skip(space)
        const start = at
        if (!skip(string)) expect('a key in double quotes')
        const child = want && want.children.size > 0 ? want.children.get(JSON.parse(text.slice(start, at))) : undefined
        if (child) child.keyOffset = start
        if (!take(':')) expect('a colon')
        value(child, depth + 1)
      } while (take(','))
      if (!take('}')) expect('a comma or }')
    } else if (take('[')) {
      if (take(']')) return
      let index = 0
      do value(want?.children.get(index++), depth + 1)
      while (take(','))
      if (!take(']')) expect('a comma or ]')
    } else if (!skip(string) && !skip(literal)) expect('a value')
  }
  try {
    value(wanted, 0)
    skip(space)
    return at < text.length ? { offset: at, expected: 'the end of the file' } : null
  } catch (fault) {
    if (fault instanceof Error) throw fault
    return fault as JsonFault
  }
}
