import type { Actor } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import { contestedInWords } from './contested.ts'
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

/** Relations that run one way, as told from the end where they begin and from the other. */
const oneWay = {
  affiliation: ['affiliated to', 'with an affiliate in'],
  against: ['acts against', 'acted against by'],
} as const

/** A tie that runs one way and is told so: whom somebody belongs to, and what is done to those who only suffer it. */
const wayOf = (
  { relation, direction, actors }: Tie,
  { actor }: Names,
): { ways: readonly [string, string]; from: string } | undefined => {
  if (direction !== 'forward' && direction !== 'backward') return undefined
  const [from, to] = direction === 'forward' ? actors : ([actors[1], actors[0]] as const)
  if (relation === 'affiliation') return { ways: oneWay.affiliation, from }
  // A population that is attacked is nobody's rival for that.
  return relation === 'rivalry' && actor.get(to)?.type === 'population' ? { ways: oneWay.against, from } : undefined
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

/**
 * One short sentence about a tie: "Taliban, rival of ISIS-K, since 2015, 5 articles, they disagree". It is seen from the end that
 * is asked for, else from where it begins, if it runs one way.
 */
export const tieSentence = (tie: Tie, dataset: Names, from?: string): string => {
  const way = wayOf(tie, dataset)
  const seenFrom = from ?? way?.from ?? tie.actors[0]
  const other = tie.actors[0] === seenFrom ? tie.actors[1] : tie.actors[0]
  const phrase = way ? way.ways[seenFrom === way.from ? 0 : 1] : relationPhrase[tie.relation]
  return [
    nameOf(dataset, seenFrom),
    `${phrase} ${nameOf(dataset, other)}`,
    tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
    tieDates(tie),
    en.articles(tie.articles.length),
    tie.contested ? contestedInWords(tie.articles.length) : undefined,
    tie.change && en.change[tie.change],
  ]
    .filter(Boolean)
    .join(', ')
}

/** Whose word it is, in words; undefined where nobody is named. */
export const speakerOf = (attributedTo: string | undefined, dataset: Names): string | undefined =>
  attributedTo && nameOf(dataset, attributedTo)

/** "ISIS-K: militant group, 14 ties" */
export const actorSentence = (actor: Actor, degree: number): string =>
  `${actor.name}: ${en.actorType[actor.type].toLowerCase()}, ${en.ties(degree)}`
