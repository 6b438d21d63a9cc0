import type { Actor } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import { uncapital } from './capital.ts'

/** An actor's name as it stands within a sentence. */
export interface Noun {
  /** With its article: "the Taliban", "Pakistan". */
  readonly text: string
  /** Whether its verb is plural. */
  readonly plural: boolean
  readonly person: boolean
}

/** What an actor's noun is made of: its record, and the words of the map. */
export type Nouns = Pick<Dataset, 'actor' | 'claim' | 'kind'>

const pluralNames = /\b(taliban|mujahideen|people|police|women|men|children)$/i
/** Where the describing tail of a name begins: "Allies | of the US". */
const tail = / (of|from|for|in|who|that|which|with|around|near) /i

/** Names of which the last word is a common noun take "the": the Haqqani network, the Northern Alliance. */
const common = new Set(
  `academy administration agency alliance army assembly association authority bank battalion bloc brigade brigades caliphate
  cartel cia coalition commission committee confederation congress corps council court directorate emirate empire faction
  federation force forces front fund government guard house insurgency isles islands junta kingdom kremlin league left
  leadership legion loyalists military militia ministry monarchy movement nations navy network opposition order organisation
  organization palace parliament party pentagon police presidency regime republic resistance right secretariat senate service
  services state states syndicate taliban tribe tribes union vatican west`.split(/\s+/),
)
const lettered = new Set(['UN', 'EU', 'IMF', 'AU', 'US', 'UK', 'USA', 'UAE', 'USSR'])
const countries = /^(Bahamas|Gambia|Maldives|Netherlands|Philippines|Sudan)$/
/** Names of regions keep their capital in a description of somebody unnamed. */
const region = /^(Central|South|North|East|West|Latin|Middle|Southeast) (Asia|Africa|America|Europe|East)/

/** Whether an actor is spoken of in the plural: "the Taliban are", but "the United States is". */
const isPlural = ({ name, type }: Pick<Actor, 'name' | 'type'>): boolean => {
  if (type === 'person' || type === 'state') return false
  const head = headOf(name)
  if (pluralNames.test(head)) return true
  if (type === 'population') return true
  const last = head.split(' ').at(-1) ?? ''
  return /[a-z][^su]s$/.test(last) && !/^(Nations|States)$/.test(last)
}

const headOf = (name: string): string => name.split(tail)[0] ?? name

const takesThe = (actor: Pick<Actor, 'name' | 'type' | 'unnamed'>): boolean => {
  const { name, type, unnamed } = actor
  const last = (headOf(name).split(' ').at(-1) ?? '').toLowerCase()
  if (type === 'person' || type === 'population' || /\d$/.test(name)) return false
  // "US special forces", but "the US military".
  if (name.startsWith('US ') && isPlural(actor)) return false
  if (unnamed) return !isPlural(actor)
  if (type === 'state') return /^(United|Soviet) /.test(name) || countries.test(name) || common.has(last)
  if (type === 'agency' && /^[A-Z]{2,5}$/.test(name)) return true
  return common.has(last) || lettered.has(name) || type === 'government'
}

/** An actor as a sentence names it: "the Taliban", "ISIS-K", "eastern Afghan groups". */
export const nounOf = (dataset: Nouns, id: string): Noun => {
  const own = nouns.get(dataset) ?? new Map<string, Noun>()
  nouns.set(dataset, own)
  const noun = own.get(id) ?? makeNoun(dataset, id)
  own.set(id, noun)
  return noun
}

const nouns = new WeakMap<Nouns, Map<string, Noun>>()

/** An actor's name with its article; the id where a damaged link names one that does not exist. */
export const inSentence = (dataset: Nouns, id: string): string => nounOf(dataset, id).text

const makeNoun = (dataset: Nouns, id: string): Noun => {
  const actor = dataset.actor.get(id)
  if (!actor) return { text: id, plural: false, person: false }
  const { name, unnamed } = actor
  const [plural, person] = [isPlural(actor), actor.type === 'person']
  if (name.startsWith('The ')) return { text: uncapital(name), plural, person }
  const text = unnamed && isCommonWord(dataset, name) ? uncapital(name) : name
  return { text: takesThe(actor) ? `the ${text}` : text, plural, person }
}

/** Whose word it is, as it stands within a sentence: an actor, or a speaker of whom only a description is known. */
export const speakerNoun = (dataset: Nouns, attributedTo: string): Noun =>
  dataset.actor.has(attributedTo)
    ? nounOf(dataset, attributedTo)
    : { text: attributedTo.replace(/^(The|An?) /, (word) => word.toLowerCase()), plural: false, person: false }

/** What descriptions of somebody unnamed often begin with. */
const openers =
  'armed foreign former global jihadi jihadist local many militant other regional several some unknown various'.split(
    ' ',
  )

const words = new WeakMap<Nouns, ReadonlySet<string>>()

/** Whether a description begins with a word that the map itself writes small elsewhere. */
const isCommonWord = (dataset: Nouns, name: string): boolean => {
  if (region.test(name)) return false
  let small = words.get(dataset)
  if (!small) {
    const text = [
      ...[...dataset.actor.values()].flatMap(({ description, notes, aliases }) => [
        description,
        notes ?? '',
        ...aliases,
      ]),
      ...[...dataset.claim.values()].flatMap(({ paraphrase, note }) => [paraphrase, note ?? '']),
      ...[...dataset.kind.values()].map(({ forward }) => forward),
    ].join(' ')
    small = new Set([...openers, ...Array.from(text.matchAll(/(?<![\w-])[a-z]+(?![\w])/g), ([word]) => word)])
    words.set(dataset, small)
  }
  return small.has((name.split(/[\s-]/)[0] ?? '').toLowerCase())
}
