import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Disagreement } from '../../model/disagreement.ts'
import { hiddenPair } from '../../model/question.ts'
import type { Step } from '../../model/story.ts'
import type { Tie } from '../../model/tie.ts'
import type { View } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { readLink } from '../../query/address/link.ts'
import { wholeOf } from '../../query/fold.ts'
import { groupsOf } from '../../query/groups.ts'
import { query } from '../../query/query.ts'
import { heldBack } from '../../query/story/heldBack.ts'
import { judgeGroup } from '../../query/tie.ts'

/**
 * What a step shows: the ties of its claims and nothing else, judged by those claims alone. A tie that the step tells as
 * past is past here, though other claims keep it on the map. The ties of a pair that is asked about come with the answer.
 * A step that names no evidence shows what its view has on the map.
 */
export const stepVisible = (step: Step, dataset: Dataset, answered: boolean): Visible => {
  const view = plainView(readLink(step.view, dataset).view)
  if (isOfItsView(step, view)) return seenIn(step, dataset, view)
  const ties = tiesOf(step, dataset, view, answered)
  const wanted = new Set([...ties.flatMap((tie) => tie.actors), ...others(step, dataset)].map(wholeIn(dataset, view)))
  return {
    dataset,
    view,
    actors: dataset.actors.filter(({ id }) => wanted.has(id)),
    ties,
    left: { filters: 0, date: 0, prominence: 0, focus: 0, withheld: 0, actors: 0 },
  }
}

/** The other lenses show their own whole by themselves; a question about a pair has that pair on the map. */
const isOfItsView = ({ claims, facts, question }: Step, { lens }: View): boolean =>
  lens === 'map' &&
  claims.length + facts.length === 0 &&
  (question === undefined || question.type === 'free' || question.type === 'choice')

/** What a view has on the map; where actors are framed, these and the ties among them. */
const seenIn = ({ frame }: Step, dataset: Dataset, view: View): Visible => {
  const { withheld: _, ...seen } = view
  if (!Array.isArray(frame)) return query(dataset, seen)
  const whole = new Set(frame.map(wholeIn(dataset, seen)))
  const visible = query(dataset, { ...seen, shown: [...new Set([...seen.shown, ...whole])] }, leastProminence)
  return {
    ...visible,
    actors: visible.actors.filter(({ id }) => whole.has(id)),
    ties: visible.ties.filter(({ actors }) => actors.every((id) => whole.has(id))),
  }
}

/** Whether a step is drawn as a map: as such, and of the balance that it is about the signs that make it. */
export const isDrawnAsMap = ({ view, ties }: Visible): boolean =>
  view.lens === 'map' || (view.lens === 'balance' && ties.length > 0)

/** What the reader did to the map is none of the step's. */
const plainView = ({ camera: _, selection: __, tool: ___, ...view }: View): View => view

const wholeIn =
  (dataset: Dataset, { folded }: View) =>
  (id: string): string =>
    folded ? wholeOf(dataset, id) : id

/**
 * The claims that a slide stands on: with the answer, those of the answer too; before it, none that would give the answer
 * away: those of the pair that is asked about, and those of which the status is asked.
 */
export const claimsOfSlide = (step: Step, dataset: Dataset, answered: boolean): readonly string[] => {
  const { claims, question } = step
  if (answered) return [...new Set([...claims, ...(question?.claims ?? [])])]
  const held = heldBack(dataset, readLink(step.view, dataset).view, step, answered)
  return claims.filter((id) => !held.has(id))
}

export const factsOfSlide = ({ facts, question }: Step, answered: boolean): readonly string[] => [
  ...new Set([...facts, ...(answered ? (question?.facts ?? []) : [])]),
]

const tiesOf = (step: Step, dataset: Dataset, view: View, answered: boolean): Tie[] =>
  judgedIn(step, dataset, view, answered).map(({ tie }) => tie)

/** The questions for which ties of a slide bear the mark of what is contested. */
export const contestedOf = (step: Step, dataset: Dataset, answered: boolean): readonly string[] => {
  const { view } = readLink(step.view, dataset)
  return [
    ...new Set(
      judgedIn(step, dataset, view, answered).flatMap(({ disagreements }) =>
        disagreements.map(({ question }) => question),
      ),
    ),
  ]
}

interface JudgedGroup {
  readonly tie: Tie
  readonly disagreements: readonly Disagreement[]
}

const judgedIn = (step: Step, dataset: Dataset, view: View, answered: boolean): JudgedGroup[] => {
  const ids = new Set(claimsOfSlide(step, dataset, answered))
  const asking = { date: view.date, folded: view.folded, statuses: [], articles: [] }
  return groupsOf(dataset, view.folded).flatMap((group) => {
    const claims = group.claims.filter(({ id }) => ids.has(id))
    if (claims.length === 0) return []
    const disagreements = group.disagreements.filter(({ answers }) =>
      answers.some((answer) => answer.claims.some((id) => ids.has(id))),
    )
    const tie = judgeGroup({ ...group, claims, disagreements }, asking, dataset)
    return typeof tie === 'string' ? [] : [{ tie, disagreements }]
  })
}

/** Who stands on the slide beside those who are tied: whom the step frames, whom its facts are about, whom it asks about. */
const others = ({ frame, facts, question }: Step, dataset: Dataset): string[] => [
  ...(Array.isArray(frame) ? frame : []),
  ...facts.flatMap((id) => dataset.fact.get(id)?.actor ?? []),
  ...(hiddenPair(question) ?? []),
  ...(question?.type === 'friends' ? [question.through] : []),
  ...(question?.type === 'hedge' ? endsOf(question.among, dataset) : []),
]

const endsOf = (claims: readonly string[], { claim }: Dataset): string[] =>
  claims.flatMap((id) => {
    const found = claim.get(id)
    return found ? [found.from, found.to] : []
  })
