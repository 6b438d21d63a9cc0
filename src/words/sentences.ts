import type { Actor } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import { dateInWords } from './dates.ts'
import { en } from './en.ts'

type Names = Pick<Dataset, 'actor'>

/** An actor's name; its id where a damaged link names one that does not exist. */
export const nameOf = (dataset: Names, id: string): string => dataset.actor.get(id)?.name ?? id

/** "Taliban – United States" */
export const pairName = (dataset: Names, [a, b]: readonly [string, string]): string =>
  `${nameOf(dataset, a)} – ${nameOf(dataset, b)}`

const relationPhrase = {
  alliance: 'ally of',
  cooperation: 'cooperates with',
  rivalry: 'rival of',
  affiliation: 'affiliated with',
} as const

/** An interval of which only one side is told, as that side alone. */
const closedSides = (edtf: string): string => edtf.replace(/\/(\.\.)?$|^(\.\.)?\//, '')

/** When a tie held, in words: "since 2015", "last attested 2001", "until 15 Aug 2021". */
export const tieDates = (tie: Pick<Tie, 'validity' | 'since' | 'lastAttested'>): string | undefined => {
  const last = tie.lastAttested && dateInWords(closedSides(tie.lastAttested))
  if (tie.validity === 'unknown') return last && `last attested ${last}`
  if (tie.validity === 'ended') return last && `ended: ${last}`
  return tie.since && dateInWords(tie.since)
}

/** One short sentence about a tie, seen from one of its ends: "Taliban, rival of ISIS-K, since 2015, 5 articles, they disagree". */
export const tieSentence = (tie: Tie, dataset: Names, seenFrom: string = tie.actors[0]): string => {
  const other = tie.actors[0] === seenFrom ? tie.actors[1] : tie.actors[0]
  return [
    nameOf(dataset, seenFrom),
    `${relationPhrase[tie.relation]} ${nameOf(dataset, other)}`,
    tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
    tieDates(tie),
    en.articles(tie.articles.length),
    tie.contested ? 'they disagree' : undefined,
    tie.change && en.change[tie.change],
  ]
    .filter(Boolean)
    .join(', ')
}

/** What a claim says in the words of its kind: "ISIS-K attacks Taliban". */
export const claimSentence = (claim: Claim, dataset: Pick<Dataset, 'actor' | 'kind'>, seenFrom?: string): string => {
  const kind = dataset.kind.get(claim.kind)
  const pattern = seenFrom === claim.to ? kind?.backward : kind?.forward
  return (pattern ?? `{from} ${claim.relation} {to}`)
    .replace('{from}', () => nameOf(dataset, claim.from))
    .replace('{to}', () => nameOf(dataset, claim.to))
}

/** Whose word it is, in words; undefined where nobody is named. */
export const speakerOf = (attributedTo: string | undefined, dataset: Names): string | undefined =>
  attributedTo && nameOf(dataset, attributedTo)

/** "ISIS-K: militant group, 14 ties" */
export const actorSentence = (actor: Actor, degree: number): string =>
  `${actor.name}: ${en.actorType[actor.type].toLowerCase()}, ${en.ties(degree)}`
