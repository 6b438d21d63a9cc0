import { openingProminence } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { spanOfValid } from '../../model/date.ts'
import { defaultFilters } from '../../model/filters.ts'
import type { PracticeQuestion } from '../../model/practice.ts'
import { relations } from '../../model/relation.ts'
import { pairId } from '../../model/relationship.ts'
import type { Tie } from '../../model/tie.ts'
import { validityOf } from '../../model/validity.ts'
import { defaultView, type View } from '../../model/view.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { uncapital } from '../../words/grammar/capital.ts'
import { listed } from '../../words/grammar/listed.ts'
import { inSentence } from '../../words/grammar/noun.ts'
import { practiceQuestions as words } from '../../words/practice.ts'
import { query } from '../query.ts'
import { disputedPairs } from './disputed.ts'
import { enoughClaims } from './enoughClaims.ts'

/** Everything that is told of a date, denials and what has ended too: a question must not ask past them. */
const viewAt = (date: string): View => ({
  ...defaultView,
  date,
  filters: { ...defaultFilters, statuses: [], validities: [] },
})

/** Whether a tie stands at its date beyond doubt: it holds, is said outright or as somebody's word, and nobody denies it. */
const stands = ({ validity, status, claims }: Tie): boolean =>
  validity === 'holds' && isFirm({ status }) && claims.every((claim) => claim.status !== 'denied')
const isFirm = ({ status }: Pick<Claim, 'status'>): boolean => status === 'asserted' || status === 'attributed'

/**
 * Which relation ties two actors at a date? Asked only of pairs of which everything that is told at that date stands beyond
 * doubt or has ended: what is not known then, hedged, denied or disputed would be neither right nor wrong.
 */
export const relationQuestions = (dataset: Dataset): PracticeQuestion[] => {
  const disputed = disputedPairs(dataset)
  return dataset.periods.flatMap(({ id: period, when }) => {
    const view = viewAt(when)
    const { ties } = query(dataset, view, openingProminence)
    const pairs = new Map<string, Tie[]>()
    for (const tie of ties) {
      const id = pairId(...tie.actors)
      pairs.set(id, [...(pairs.get(id) ?? []), tie])
    }
    return [...pairs]
      .filter(([id, all]) => !disputed.has(id) && all.some(stands) && all.every((tie) => stands(tie) || hasEnded(tie)))
      .map(([id, all]) => questionOf(dataset, view, period, id, all.filter(stands)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  })
}

const hasEnded = ({ validity }: Tie): boolean => validity === 'ended'

const questionOf = (
  dataset: Dataset,
  view: View,
  period: string,
  pair: string,
  right: readonly Tie[],
): PracticeQuestion => {
  const [first] = right
  const [a, b] = first?.actors ?? ['', '']
  const told = relations.filter((relation) => right.some((tie) => tie.relation === relation))
  const date = dateInWords(view.date)
  const at = spanOfValid(view.date)
  return {
    id: `relation:${period}:${pair}`,
    sort: 'relation',
    ask: words.relation(inSentence(dataset, a), inSentence(dataset, b)),
    given: [{ label: words.date, text: date }],
    several: true,
    options: relations.map((relation) => ({
      id: relation,
      text: en.relation[relation],
      means: en.relationMeaning[relation],
      right: told.includes(relation),
    })),
    answer: words.relationAnswer(listed(told.map((relation) => uncapital(en.relation[relation]))), date),
    claims: right.flatMap((tie) =>
      enoughClaims(tie.claims.filter((claim) => isFirm(claim) && validityOf(claim, at, dataset) === 'holds')).map(
        ({ id }) => id,
      ),
    ),
    facts: [],
    picture: { view: { ...defaultView, date: view.date }, actors: around(dataset, view, [a, b]), withheld: pair },
    show: { ...defaultView, date: view.date, ...(first && { selection: { type: 'tie', id: first.id } }) },
  }
}

/** The two, and those few to whom both are tied at the date. */
const around = (dataset: Dataset, view: View, pair: readonly [string, string]): string[] => {
  const { ties } = query(dataset, { ...defaultView, date: view.date }, openingProminence)
  const partners = (id: string) => ties.flatMap(({ actors }) => (actors.includes(id) ? actors : []))
  const [x, y] = [new Set(partners(pair[0])), new Set(partners(pair[1]))]
  const thirds = [...x].filter((id) => y.has(id) && !pair.includes(id))
  const prominence = (id: string) => dataset.actor.get(id)?.prominence ?? 4
  return [...pair, ...thirds.sort((a, b) => prominence(a) - prominence(b) || (a < b ? -1 : 1)).slice(0, 4)]
}
