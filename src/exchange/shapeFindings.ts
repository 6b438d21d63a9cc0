import type { Finding, Path } from '../rules/finding.ts'
import { nearest } from '../rules/nearest.ts'
import type { z } from './zod.ts'

type Issue = z.core.$ZodIssue
type Words = Pick<Finding, 'message' | 'mend'>

/**
 * Says in plain words what a schema found wrong with `input`, and how to mend it.
 * `keys` are those that the records may have, for the suggestion where one is mistyped.
 */
export const shapeFindings = (issues: readonly Issue[], input: unknown, keys: readonly string[]): Finding[] =>
  issues.flatMap((issue) => {
    const at = issue.path as Path
    const value = at.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], input)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey([...at, key], key, keys, (value as Record<string, unknown>)[key]))
    }
    const key = String(at.at(-1) ?? '')
    if (value === undefined && typeof at.at(-1) === 'string') {
      return { at: at.slice(0, -1), message: `\`${key}\` is missing`, mend: `add \`${key}\`${expectedOf(issue)}` }
    }
    if (issue.code === 'invalid_key') return { at, onKey: true, ...badId(key) }
    const subject = typeof at.at(-1) === 'string' ? `\`${key}\`` : 'this'
    return { at, ...explain(issue, value, subject) }
  })

const unknownKey = (at: Path, key: string, keys: readonly string[], value: unknown): Finding => {
  const meant = nearest(key, keys)
  // In YAML, `{ notes: a text, with a comma }` makes a key of what follows the comma.
  const torn = value === null && /\s/.test(key)
  return {
    at,
    onKey: true,
    message: `there is no key \`${key}\` here`,
    mend: torn
      ? 'put the whole text in quotes: between braces a comma ends it'
      : meant === undefined || meant === key
        ? 'delete it'
        : `write \`${meant}\` if you mean it, or delete it`,
  }
}

const explain = (issue: Issue, value: unknown, subject: string): Words => {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return {
        message: `${subject} is ${nameOf(value)}`,
        mend: `write${expectedOf(issue).replace(/^:/, '')}${quotable(issue, value) ? ' (put it in quotes)' : ''}`,
      }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const meant = nearest(String(value), values)
      return {
        message: `${subject} is ${nameOf(value)}, which is none of its values`,
        mend: `write ${meant === undefined ? '' : `${meant}, if you mean it, or `}one of: ${values.join(', ')}`,
      }
    }
    case 'invalid_format':
      return badId(String(value))
    case 'too_small':
      if (value === '')
        return { message: `${subject} is empty`, mend: 'write it, or delete the key if it may be left out' }
      return { message: `${subject} is ${nameOf(value)}`, mend: `${issue.minimum} is the least` }
    case 'too_big':
      return { message: `${subject} is ${nameOf(value)}`, mend: `${issue.maximum} is the most` }
    default:
      return { message: issue.message, mend: 'see the schema of the file' }
  }
}

const badId = (text: string): Words => ({
  message: `${nameOf(text)} cannot be an id`,
  mend: 'write lower-case letters and digits, words joined by single hyphens',
})

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a record of keys and values',
  record: 'a record of keys and values',
}

/** ": text", ": one of a, b" or nothing. */
const expectedOf = (issue: Issue): string => {
  const types = expectedTypes(issue).map((type) => typeNames[type] ?? type)
  if (types.length > 0) return `: ${types.join(' or ')}`
  return issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : ''
}

const expectedTypes = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type') return [issue.expected]
  return issue.code === 'invalid_union' ? [...new Set(issue.errors.flat().flatMap(expectedTypes))] : []
}

const quotable = (issue: Issue, value: unknown): boolean =>
  ['number', 'boolean'].includes(typeof value) && expectedTypes(issue).includes('string')

const nameOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a record of keys and values'
  if (typeof value !== 'string') return JSON.stringify(value)
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`
}
