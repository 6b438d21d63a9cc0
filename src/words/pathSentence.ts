import type { Dataset } from '../model/dataset.ts'
import { spanOfValid } from '../model/date.ts'
import type { Kind } from '../model/kind.ts'
import type { Hop, TiePath } from '../model/path.ts'
import { dateInWords } from './dates.ts'
import { capital, uncapital } from './grammar/capital.ts'
import { type Noun, type Nouns, nounOf } from './grammar/noun.ts'
import { agree } from './grammar/predicate.ts'
import { tieDates } from './sentences.ts'

type Names = Nouns & Pick<Dataset, 'article'>

/** After so many ties in one sentence another begins, with the last actor's name. */
const longest = 3

/**
 * A path as a sentence made of the words of its claims' kinds: "The United States shares intelligence with the Taliban, whose
 * deputy Sirajuddin Haqqani leads the Haqqani network." What is hedged, attributed or no longer attested says so.
 */
export const pathSentence = ({ hops }: TiePath, names: Names, date: string): string => {
  let text = ''
  let told = 0
  /** What the last clause ended with: an actor that a relative clause can follow, one named in apposition, or neither. */
  let end: 'actor' | 'apposition' | 'other' | 'nothing' = 'nothing'
  for (const [i, hop] of hops.entries()) {
    if (told >= longest && end !== 'apposition') [text, told, end] = [`${text}. `, 0, 'nothing']
    const subject = nounOf(names, hop.from)
    const last = i === hops.length - 1
    const role = roleOf(hop, names)
    if (end === 'other') text += '; '
    else if (end === 'actor') text += ', '
    else if (end === 'apposition') text += ' '
    if (role && !(last && end === 'nothing') && end !== 'apposition') {
      const object = nounOf(names, hop.to).text
      const owner = end === 'actor' ? 'whose' : possessive(begin(subject.text, end === 'nothing'))
      text += last ? `${owner} ${role} is ${object}` : `${owner} ${role} ${object}`
      end = last ? 'actor' : 'apposition'
    } else {
      const remark = remarkOf(hop, names, date)
      const pronoun = end === 'actor' ? relative(subject) : end === 'apposition' ? '' : subject.text
      const clause = clauseOf(hop, names, pronoun, remark !== undefined && remark !== later)
      text += begin(clause.text.trimStart(), end === 'nothing')
      if (remark) text += ` (${remark})`
      end = clause.endsWithObject ? 'actor' : 'other'
    }
    told += 1
  }
  return text === '' ? '' : `${text}.`
}

const begin = (text: string, atStart: boolean): string => (atStart ? capital(text) : text)

const relative = ({ person, plural }: Noun): string => (person || plural ? 'who' : 'which')
const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** Patterns of a kind that the data does not have. */
const unknownKind = (relation: string): Pick<Kind, 'forward' | 'backward'> => ({
  forward: `{from} has a tie of ${relation} with {to}`,
  backward: `{to} has a tie of ${relation} with {from}`,
})

/** One tie as a clause about `subject`: the actor's name, a pronoun, or nothing where its name stands there already. */
const clauseOf = (
  hop: Hop,
  names: Names,
  subject: string,
  past: boolean,
): { text: string; endsWithObject: boolean } => {
  const { forward, backward } = names.kind.get(hop.claim.kind) ?? unknownKind(hop.claim.relation)
  const [own, other] = hop.forward ? ['{from}', '{to}'] : ['{to}', '{from}']
  const pattern = hop.forward ? forward : backward
  const [before = '', after = ''] = pattern.split(own, 2)
  const noun = nounOf(names, hop.from)
  // "Members of {from} defected to {to}": the verb follows those members, and a pronoun is one of an object.
  const leads = before === ''
  const doer = leads ? noun : { ...noun, plural: /s\b/.test(before.split(' ')[0] ?? ''), person: false }
  const predicate = agree(after.trim(), doer, past ? 'past' : 'present', adverbOf(hop))
  const named = leads
    ? subject
    : `${subject === noun.text ? before : uncapital(before)}${subject === 'who' ? 'whom' : subject || noun.text}`
  const object = nounOf(names, hop.to).text
  return { text: `${named} ${predicate.replace(other, () => object)}`, endsWithObject: pattern.endsWith(other) }
}

/** How surely the first tie of a step is said, as a word within the sentence. */
const adverbOf = ({ ties: [{ status }] }: Hop): string | undefined =>
  status === 'hedged' ? 'perhaps' : status === 'attributed' ? 'reportedly' : undefined

const later = 'attested only later'

/** Where a tie is not known to hold at the date: when it is attested. */
const remarkOf = ({ claim, ties: [tie] }: Hop, names: Names, date: string): string | undefined => {
  if (tie.validity !== 'unknown') return undefined
  const written = (article: string) => names.article.get(article)?.when
  const dates = tie.claims.flatMap(({ when, article }) => when ?? written(article) ?? [])
  if (dates.every((when) => spanOfValid(when).first > spanOfValid(date).last)) return later
  if (claim.when && names.kind.get(claim.kind)?.aspect === 'event') return dateInWords(claim.when)
  return tieDates(tie) ?? 'not known then'
}

/** The part that the next actor plays for the one before, where one word says it and nothing has to be added. */
const roleOf = ({ claim, forward, certain, ties: [tie] }: Hop, names: Names): string | undefined => {
  if (forward || !certain || tie.status !== 'asserted' || tie.relation !== 'affiliation') return undefined
  const role = names.kind.get(claim.kind)?.from
  return role && owned.has(role) ? role : undefined
}
const owned = new Set(['leader', 'deputy', 'founder', 'offshoot', 'successor'])
