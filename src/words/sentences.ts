import type { Actor } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import { claimInSentence } from './claimInSentence.ts'
import { contestedInWords } from './contested.ts'
import { dateInWords } from './dates.ts'
import { en } from './en.ts'
import type { Nouns } from './grammar/noun.ts'

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

/** Who is tied to whom: in the words of its kind where the tie is one of structure, which may be many things. */
const ends = (tie: Tie, dataset: Nouns): string => {
  const { relation, direction, actors } = tie
  const [a, b] = actors.map((id) => nameOf(dataset, id)) as [string, string]
  if (relation === 'affiliation') return structureOf(tie, dataset)
  // A population that is attacked is nobody's rival for that.
  const suffers = (id: string) => dataset.actor.get(id)?.type === 'population'
  if (relation === 'rivalry' && direction === 'forward' && suffers(actors[1])) return `${a}, acts against ${b}`
  if (relation === 'rivalry' && direction === 'backward' && suffers(actors[0])) return `${b}, acts against ${a}`
  return `${a}, ${relationPhrase[relation]} ${b}`
}

/** "Members of the Taliban defected to ISIS-K": what the strongest claim says, of the wholes for which its actors stand. */
const structureOf = (tie: Tie, dataset: Nouns): string => {
  const {
    claims,
    status,
    actors: [a, b],
  } = tie
  const claim = claims.find((one) => one.status === status) ?? claims[0]
  if (!claim) return `${nameOf(dataset, a)}, ${relationPhrase.affiliation} ${nameOf(dataset, b)}`
  return ofWholes(claim, tie, dataset)
}

const ofWholes = (claim: Tie['claims'][number], { actors: [a, b] }: Tie, dataset: Nouns): string => {
  const turned = claim.from === b || claim.to === a
  return claimInSentence({ ...claim, from: turned ? b : a, to: turned ? a : b }, dataset)
}

/** All that a tie of structure consists in, a sentence for each kind of claim, the strongest first. */
export const structuresInWords = (tie: Tie, dataset: Nouns): string[] => {
  const strongest = [...tie.claims].sort(
    (one, other) => Number(other.status === tie.status) - Number(one.status === tie.status),
  )
  const kinds = new Map(strongest.map((claim) => [claim.kind, claim] as const).reverse())
  return [...new Set([...kinds.values()].reverse().map((claim) => ofWholes(claim, tie, dataset)))]
}

type Dated = Pick<Tie, 'validity' | 'since' | 'firstAttested' | 'lastAttested' | 'attestedLater'>

/** When a tie held, in words: "since 2015", "first attested 2001", "last attested 2001", "ended 15 Aug 2021". */
export const tieDates = ({
  validity,
  since,
  firstAttested,
  lastAttested,
  attestedLater,
}: Dated): string | undefined => {
  const last = lastAttested && dateInWords(lastAttested)
  if (validity === 'unknown')
    return last ? `last attested ${last}` : attestedLater && `attested only later, ${dateInWords(attestedLater)}`
  if (validity === 'ended') return last && `ended ${last}`
  if (since) return `since ${dateInWords(since)}`
  if (!firstAttested) return last && `until ${last}`
  return firstAttested === lastAttested ? last : `first attested ${dateInWords(firstAttested)}`
}

/** One short sentence about a tie: "ISIS-K, rival of Taliban, since 2015, 5 articles, they disagree". */
export const tieSentence = (tie: Tie, dataset: Nouns): string =>
  [
    ends(tie, dataset),
    tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
    tieDates(tie),
    en.articles(tie.articles.length),
    tie.contested ? contestedInWords(tie.articles.length) : undefined,
    tie.change && en.change[tie.change],
  ]
    .filter(Boolean)
    .join(', ')

/** Whose word it is, in words; undefined where nobody is named. */
export const speakerOf = (attributedTo: string | undefined, dataset: Names): string | undefined =>
  attributedTo && nameOf(dataset, attributedTo)

/** "ISIS-K: militant group, 14 ties" */
export const actorSentence = (actor: Actor, degree: number): string =>
  `${actor.name}: ${en.actorType[actor.type].toLowerCase()}, ${en.ties(degree)}`
