import type { Noun } from './noun.ts'
import { conjugate, type Mood } from './verb.ts'

/**
 * A predicate such as "has its line promoted by {from}" as it follows its subject. The verb agrees, and so do a second one behind a
 * comma ("overthrows, or backs …"), a noun ("is a rival of") and a pronoun. `adverb` tells how surely it is said: "perhaps".
 */
export const agree = (predicate: string, subject: Noun, mood: Mood = 'present', adverb?: string): string => {
  const { plural, person } = subject
  const words = predicate.split(' ')
  const [first = '', ...rest] = plural ? pluralNoun(words) : words
  const verb = conjugate(first.replace(/,$/, ''), mood, plural)
  const told = [first.endsWith(',') ? `${verb},` : verb, ...rest]
  if (first.endsWith(',') && /^(or|and)$/.test(rest[0] ?? ''))
    told[2] = conjugate(rest[1] ?? '', mood, plural).replace(helpers, '')
  const text = told
    .map((word) => (!plural && !person ? word : word === 'its' ? 'their' : word === 'it' ? 'them' : word))
    .join(' ')
  if (!adverb) return text
  return /^(is|are|was|were) /.test(text) ? text.replace(' ', ` ${adverb} `) : `${adverb} ${text}`
}

/** What a second verb need not repeat. */
const helpers = /^(may have|may|(is|are|was|were) expected to|has|have) /

/** "is a rival of" becomes "is rivals of", before its verb agrees. */
const pluralNoun = (predicate: readonly string[]): readonly string[] => {
  const [verb = '', article = '', ...rest] = predicate
  const noun = rest.findIndex((_, index) => /^(of|to|in)$/.test(rest[index + 1] ?? ''))
  if (!/^(is|was)$/.test(verb) || !/^an?$/.test(article) || noun < 0) return predicate
  const word = rest[noun] ?? ''
  const many = /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`
  return [verb, ...rest.slice(0, noun), many, ...rest.slice(noun + 1)]
}
