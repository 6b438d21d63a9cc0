import type { Claim } from '../model/claim.ts'
import { capital, uncapital } from './grammar/capital.ts'
import { type Nouns, nounOf } from './grammar/noun.ts'
import { objectOf } from './grammar/object.ts'
import { agree } from './grammar/predicate.ts'

type Told = Pick<Claim, 'from' | 'to' | 'kind' | 'relation'>

/**
 * What a claim says in the words of its kind, as a sentence without its full stop: "The Taliban make deals with the United
 * States". Its status is not in it. Seen from its second end, it is turned round where the kind has words for that.
 */
export const claimInSentence = (claim: Told, dataset: Nouns, seenFrom?: string): string => {
  const kind = dataset.kind.get(claim.kind)
  const turned = seenFrom === claim.to && kind !== undefined
  const pattern = (turned ? kind.backward : kind?.forward) ?? `{from} has a tie of ${claim.relation} with {to}`
  const [own, other] = turned ? ['{to}', '{from}'] : ['{from}', '{to}']
  const [subject, object] = turned ? [claim.to, claim.from] : [claim.from, claim.to]
  const at = pattern.indexOf(own)
  if (at < 0) return capital(pattern.replace(other, () => nounOf(dataset, object).text))
  const noun = nounOf(dataset, subject)
  // "Members of {from} defected to {to}": the verb follows those members.
  const lead = uncapital(pattern.slice(0, at))
  const doer = lead ? { ...noun, plural: /s\b/.test(lead.split(' ')[0] ?? '') || noun.plural, person: false } : noun
  const predicate = pattern.slice(at + own.length).trim()
  const said = agree(predicate, doer).replace(other, () => objectOf(dataset, object, predicate))
  return capital(`${lead}${noun.text} ${said}`)
}
