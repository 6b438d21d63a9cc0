import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { type Noun, nounOf, speakerNoun } from './names.ts'
import { conjugate, type Mood, readVerb } from './verb.ts'
import { dateAlone, whenInProse } from './when.ts'

/** How a claim is put into a sentence. */
export interface Telling {
  readonly dataset: Dataset
  /** The actor whom the paragraph is about: where a kind runs both ways, the sentence begins with it. */
  readonly about?: string
  /** Begins with the date: "In 2017, …". */
  readonly dateFirst?: boolean
  /** An undated claim does not hold at the date of the view, so it is told with the date of its article. */
  readonly asWritten?: boolean
  /** Only what is said of the subject, for a sentence that has named it already, and its date and its source with it. */
  readonly bare?: boolean
  /** Leaves out the object where it comes last, for a sentence that ends with it. */
  readonly open?: boolean
}

/** What one claim says, as a sentence without its capital and its full stop. Its status is always in its words. */
export const clauseOf = (claim: Claim, telling: Telling): string => {
  const { dataset, asWritten = false } = telling
  const { subject, predicate, entangled } = partsOf(claim, telling)
  const past = readVerb(predicate[0] ?? '').past
  const date = dateOf(claim, past)
  const tense = tenseOf(claim, telling, date?.time, past)
  const dateFirst = entangled || telling.dateFirst
  const says = (mood: Mood): string => {
    if (telling.bare) return inflected(predicate, mood, subject.plural)
    const what = `${subject.text} ${inflected(predicate, mood, subject.plural)}`
    if (!date) return what
    return dateFirst ? `${date.text}, ${what}` : `${what} ${date.text}`
  }
  const is = asWritten ? 'was' : 'is'
  const told = {
    asserted: () => says(tense),
    attributed: () => says(tense),
    hedged: () => says(tense === 'present' ? 'may' : 'may have'),
    predicted: () => says(asWritten ? 'was expected' : 'expected'),
    questioned: () => `it ${is} an open question whether ${says(tense)}`,
    denied: () => `it ${is} denied, or called unlikely, that ${says(tense)}`,
  }[claim.status]()
  if (telling.bare) return told
  const written = asWritten ? dataset.article.get(claim.article)?.when : undefined
  const dated = written ? `at the time of writing (${dateAlone(written)}), ${told}` : told
  const { attributedTo } = claim
  if (claim.status === 'asserted') {
    return attributedTo === undefined ? dated : `${dated}, on the word of ${speakerNoun(dataset, attributedTo).text}`
  }
  if (attributedTo === undefined)
    return claim.status === 'attributed' ? `according to somebody unnamed, ${dated}` : dated
  return `${source(speakerNoun(dataset, attributedTo), subject, dataset.actor.get(attributedTo)?.type === 'person')}, ${dated}`
}

const source = (speaker: Noun, subject: Noun, person: boolean): string => {
  if (speaker.text !== subject.text) return `according to ${speaker.text}`
  return person ? `by ${speaker.text}’s own account` : `by ${speaker.plural ? 'their' : 'its'} own account`
}

interface Parts {
  readonly subject: Noun
  /** The other end, as it is called here. */
  readonly object: string
  /** Words, the first a verb. */
  readonly predicate: readonly string[]
  /** The object brings a clause of its own, to which a date behind it would seem to belong. */
  readonly entangled: boolean
}

/**
 * What sentences about claims must share so that they can be put into one: subject, object, date, status and speaker. Undefined
 * where a claim needs a sentence of its own.
 */
export const sharedBy = (claim: Claim, telling: Telling): string | undefined => {
  const { subject, object, entangled } = partsOf(claim, telling)
  const { status, when, attributedTo } = claim
  if (entangled || status === 'questioned' || status === 'denied' || (status === 'asserted' && attributedTo))
    return undefined
  return JSON.stringify([subject.text, object, status, when, attributedTo, telling.asWritten ? claim.article : ''])
}

/** The subject and the rest of a kind's sentence. */
const partsOf = (claim: Claim, { dataset, about, open }: Telling): Parts => {
  // Who speaks of itself is the subject of what it says.
  const first = claim.attributedTo === claim.from || claim.attributedTo === claim.to ? claim.attributedTo : about
  const turned = !claim.directed && claim.to === first
  const [from, to] = turned ? [claim.to, claim.from] : [claim.from, claim.to]
  const pattern = dataset.kind.get(claim.kind)?.forward ?? `{from} has ${claim.relation} with {to}`
  const [, before = '', after = ''] = /^(.*?)\{from\}\s*(.*)$/.exec(pattern) ?? ['', '', pattern]
  const own = nounOf(dataset, from)
  const lead = before.trim() && before.charAt(0).toLowerCase() + before.slice(1)
  const subject = lead
    ? { text: `${lead}${own.text}`, plural: /s\b/.test(lead.split(' ')[0] ?? '') || own.plural }
    : own
  const object = objectOf(dataset, to, after)
  const told = open ? after.replace(/ \{to\}$/, '') : after
  return {
    subject,
    object,
    predicate: told.split(' ').map((word) => word.replace('{to}', () => object)),
    entangled: / (who|that|which) /.test(object),
  }
}

/** Whom one kills are people: members of a group, not the group. */
const objectOf = (dataset: Dataset, id: string, predicate: string): string => {
  const { text } = nounOf(dataset, id)
  const type = dataset.actor.get(id)?.type
  const { base } = readVerb(predicate.split(' ')[0] ?? '').verb
  const whole = type !== undefined && type !== 'person' && type !== 'population'
  if (!whole || !['kill', 'capture', 'arrest', 'execute'].includes(base)) return text
  return `${type === 'state' ? 'citizens' : 'members'} of ${text}`
}

/** The verb agrees with its subject, and so do a second one behind a comma ("overthrows, or backs …") and a noun ("is a rival"). */
const inflected = (predicate: readonly string[], mood: Mood, plural: boolean): string => {
  const [first = '', ...rest] = plural ? pluralNoun(predicate) : predicate
  const verb = conjugate(first.replace(/,$/, ''), mood, plural)
  const second = first.endsWith(',') && /^(or|and)$/.test(rest[0] ?? '') ? rest[1] : undefined
  if (second === undefined) return [verb, ...rest].join(' ')
  const bare = conjugate(second, mood, plural).replace(/^(may have|may|(is|are|was|were) expected to|has|have) /, '')
  return [`${verb},`, rest[0], bare, ...rest.slice(2)].join(' ')
}

/** "is a rival of" becomes "is rivals of", before its verb agrees. */
const pluralNoun = (predicate: readonly string[]): readonly string[] => {
  const [verb = '', article = '', ...rest] = predicate
  const noun = rest.findIndex((_, index) => /^(of|to|in)$/.test(rest[index + 1] ?? ''))
  if (!/^(is|was)$/.test(verb) || !/^an?$/.test(article) || noun < 0) return predicate
  const word = rest[noun] ?? ''
  const many = /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`
  return [verb, ...rest.slice(0, noun), many, ...rest.slice(noun + 1)]
}

const dateOf = ({ when }: Claim, past: boolean) => {
  if (when === undefined) return undefined
  // What is over in a moment does not go on "since" then.
  return whenInProse(past ? when.replace(/\/\.\.$/, '/') : when)
}

const tenseOf = (claim: Claim, telling: Telling, time: string | undefined, past: boolean): Mood => {
  if (time === 'since') return 'perfect'
  if (time !== undefined || telling.asWritten) return 'past'
  const lasting = telling.dataset.kind.get(claim.kind)?.aspect === 'state'
  const told = claim.status === 'asserted' || claim.status === 'attributed'
  return lasting || past || !told ? 'present' : 'perfect'
}
