import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

/** Tags, entities, and characters that are not seen: controls (but for the line feed) and overrides of the direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const suspect = /<[a-z!/?]|&#?[a-z0-9]+;|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/i

/** Text from data is text: it is shown as it stands, so markup in it would be seen, and hidden characters would deceive. */
export const markup: Rule = {
  name: 'markup in text',
  *check({ setAside, lineCounts, ...map }) {
    yield* markupIn(map, [])
  },
}

export function* markupIn(value: unknown, path: (string | number)[]): Generator<Finding> {
  if (typeof value === 'string') {
    if (suspect.test(value)) yield { at: [...path], ...explain(value) }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      // Most strings are sound; a generator for each would take most of the time.
      if (typeof child === 'string' && !suspect.test(child)) continue
      path.push(Array.isArray(value) ? Number(key) : key)
      yield* markupIn(child, path)
      path.pop()
    }
  }
}

const explain = (text: string): Pick<Finding, 'message' | 'mend'> => {
  const found = suspect.exec(text)?.[0] ?? ''
  if (found.startsWith('<'))
    return { message: `the text has markup ("${found}…")`, mend: 'write plain text, without tags' }
  if (found.startsWith('&')) return { message: `the text has markup ("${found}")`, mend: 'write the character itself' }
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { message: `the text has a hidden character (U+${code})`, mend: 'delete it, or put a space in its place' }
}
