import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { uncapital } from '../grammar/capital.ts'
import { type Noun, nounOf, speakerNoun } from '../grammar/noun.ts'
import { objectOf } from '../grammar/object.ts'
import { agree } from '../grammar/predicate.ts'
import { type Mood, readVerb } from '../grammar/verb.ts'
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
  const { subject, object, predicate, entangled } = partsOf(claim, telling)
  const { past } = firstVerb(predicate)
  const date = dateOf(claim, past)
  const tense = tenseOf(claim, telling, date?.time, past)
  const dateFirst = entangled || telling.dateFirst
  const says = (mood: Mood): string => {
    const said = agree(predicate, subject, mood).replace('{to}', () => object)
    if (telling.bare) return said
    const what = `${subject.text} ${said}`
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
  return `${source(speakerNoun(dataset, attributedTo), subject)}, ${dated}`
}

const source = (speaker: Noun, subject: Noun): string => {
  if (speaker.text !== subject.text) return `according to ${speaker.text}`
  return speaker.person ? `by ${speaker.text}’s own account` : `by ${speaker.plural ? 'their' : 'its'} own account`
}

interface Parts {
  readonly subject: Noun
  /** The other end, as it is called here. */
  readonly object: string
  /** The rest, from its verb on, with {to} for the object. */
  readonly predicate: string
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
  const lead = before.trim() && uncapital(before)
  const subject = lead
    ? { text: `${lead}${own.text}`, plural: /s\b/.test(lead.split(' ')[0] ?? '') || own.plural, person: false }
    : own
  const object = objectOf(dataset, to, after)
  return {
    subject,
    object,
    predicate: open ? after.replace(/ \{to\}$/, '') : after,
    entangled: / (who|that|which) /.test(object),
  }
}

const firstVerb = (predicate: string) => readVerb(predicate.split(' ')[0] ?? '')

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
