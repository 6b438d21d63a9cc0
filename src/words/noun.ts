import type { Actor } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { pastOf, pluralOf } from './verb.ts'

/** An actor as it stands within an English sentence. */
export interface Noun {
  /** With its article: "the Taliban", "Pakistan". */
  readonly text: string
  readonly plural: boolean
  readonly person: boolean
}

/** Names of these sorts take "the": "the Haqqani network", "the CIA". */
const heads =
  /\b(taliban|network|state|states|government|administration|regime|republic|kingdom|alliance|front|movement|resistance|party|army|military|command|forces|leadership|council|bank|fund|agency|union|nations|west|pentagon|emirate|caliphate|house|ministry|bloc)$/i
const titles = /^(the|a|an|members|allies|recruits|local|some|other) /i

/** How an actor is named within a sentence. Descriptions in the plural and the names of people and countries take no article. */
export const nounOf = (actor: Pick<Actor, 'name' | 'type' | 'unnamed'>): Noun => {
  const { name, type, unnamed } = actor
  const person = type === 'person'
  const head = name.split(/ (?:of|in|from|that|who|for|at|with) /, 1)[0] ?? name
  const plural = !person && isPluralHead(head) && (unnamed || type === 'population' || type === 'armed force')
  const acronym = type === 'agency' && /^[A-Z]{2,4}$/.test(name)
  const takesThe = !person && !titles.test(name) && !unnamed && (heads.test(head) || acronym)
  return { text: takesThe ? `the ${name}` : name.replace(/^The /, 'the '), plural, person }
}

/** An actor's name with its article; the id where a damaged link names one that does not exist. */
export const inSentence = ({ actor }: Pick<Dataset, 'actor'>, id: string): string => {
  const known = actor.get(id)
  return known ? nounOf(known).text : id
}

/** With a capital, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isPluralHead = (head: string): boolean =>
  head.split(/ and /).some((part) => /[^su]s$/i.test(part.trim())) && !/(states|nations)$/i.test(head)

interface How {
  /** How surely it is said: "perhaps". */
  readonly adverb?: string | undefined
  readonly past?: boolean
}

/** A predicate such as "has its line promoted by" as it follows a subject. */
export const agree = (predicate: string, { plural, person }: Noun, { adverb, past = false }: How = {}): string => {
  const inflect = (verb: string) => {
    const [bare, rest] = verb.endsWith(',') ? [verb.slice(0, -1), ','] : [verb, '']
    return `${past ? pastOf(bare, plural) : plural ? pluralOf(bare) : bare}${rest}`
  }
  const [first = '', ...rest] = predicate.replace(/, or (\w+)/, (_, verb: string) => `, or ${inflect(verb)}`).split(' ')
  const words = [inflect(first), ...rest].map((word) =>
    plural || person ? (word === 'its' ? 'their' : word === 'it' ? 'them' : word) : word,
  )
  if (!adverb) return words.join(' ')
  const after = ['is', 'are', 'was', 'were'].includes(words[0] ?? '') ? 1 : 0
  return [...words.slice(0, after), adverb, ...words.slice(after)].join(' ')
}
