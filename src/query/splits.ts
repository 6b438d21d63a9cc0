import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { wholeOf } from './fold.ts'
import { type Group, groupsOf } from './groups.ts'
import { everyTie } from './query.ts'
import { letterOf } from './questions.ts'
import { judgeGroup } from './tie.ts'

/** A tie as one answer has it: judged from the claims of that answer alone. */
export interface Part {
  readonly letter: string
  /** With the id, pair and relation of the whole tie. */
  readonly tie: Tie
}

/** By tie id, the parts that are drawn in its place, in the order of the answers. */
export type Splits = ReadonlyMap<string, readonly Part[]>

/** Why a tie on which an answer rests is not on the map. */
export type Missing = 'filters' | 'date' | 'focus' | 'actors'

export interface SplitAnswer {
  readonly letter: string
  /** Ids of the ties that are drawn for it. */
  readonly drawn: readonly string[]
  readonly missing: readonly { readonly tie: string; readonly why: Missing }[]
}

export interface SplitQuestion {
  readonly disagreement: Disagreement
  readonly splits: Splits
  readonly answers: readonly SplitAnswer[]
  /** Actors of its ties that are not on the map because they are minor. */
  readonly absent: readonly string[]
}

/** The ties on which the answers to a question rest, taken apart by answer. What is visible stays the same. */
export const splitsOf = (visible: Visible, disagreement: Disagreement): SplitQuestion => {
  const { dataset, view } = visible
  const onMap = new Map(visible.ties.map((tie) => [tie.id, tie]))
  const everywhere = new Set(everyTie(dataset, view).ties.map((tie) => tie.id))
  const groups = groupsCited(dataset, view.folded, disagreement)
  const splits = new Map<string, Part[]>()
  const answers = disagreement.answers.map(({ claims }, index): SplitAnswer => {
    const letter = letterOf(index)
    const drawn: string[] = []
    const missing: SplitAnswer['missing'][number][] = []
    for (const group of groups) {
      const own = group.claims.filter((claim) => claims.includes(claim.id))
      if (own.length === 0) continue
      const tie = partOf(visible, { ...group, claims: own })
      if (typeof tie !== 'string' && onMap.has(group.id)) {
        drawn.push(group.id)
        splits.set(group.id, [...(splits.get(group.id) ?? []), { letter, tie }])
      } else missing.push({ tie: group.id, why: whyMissing(visible, tie, everywhere.has(group.id)) })
    }
    return { letter, drawn, missing }
  })
  const away = new Set(
    answers.flatMap(({ missing }) =>
      missing.flatMap(({ tie, why }) => (why === 'actors' ? tie.split('--').slice(0, 2) : [])),
    ),
  )
  for (const { id } of visible.actors) away.delete(id)
  return { disagreement, splits, answers, absent: [...away] }
}

/** The actors, as the view folds them, between whom the claims of a question stand. */
export const actorsOfQuestion = (dataset: Dataset, folded: boolean, { answers }: Disagreement): string[] => {
  const ends = answers
    .flatMap(({ claims }) => claims.flatMap((id) => dataset.claim.get(id) ?? []))
    .map(({ from, to }) => (folded ? [wholeOf(dataset, from), wholeOf(dataset, to)] : [from, to]))
  return [...new Set(ends.filter(([from, to]) => from !== to).flat())]
}

/** The relationships of which an answer cites a claim. */
export const groupsCited = (dataset: Dataset, folded: boolean, { answers }: Disagreement): Group[] => {
  const cited = new Set(answers.flatMap(({ claims }) => claims))
  return groupsOf(dataset, folded).filter(({ claims }) => claims.some(({ id }) => cited.has(id)))
}

/** A relationship as it stands at the date before any filter: what is hidden must not look more certain than it is. */
export const unfilteredTie = (dataset: Dataset, { date, folded }: View, group: Group): Tie | undefined => {
  const judged = judgeGroup(group, { date, folded, statuses: [], articles: [] }, dataset)
  return typeof judged === 'string' ? undefined : judged
}

/** The claims of one answer in a group, judged as a tie of their own; or why it is none. */
const partOf = ({ dataset, view }: Visible, group: Group): Tie | 'filters' | 'date' => {
  const { date, folded, filters } = view
  const judged = judgeGroup(group, { date, folded, ...filters }, dataset)
  if (typeof judged === 'string') return judged
  return filters.validities.includes(judged.validity) ? 'date' : judged
}

const whyMissing = ({ view }: Visible, part: Tie | 'filters' | 'date', passes: boolean): Missing => {
  if (typeof part === 'string') return part
  if (!passes) return 'filters'
  return view.focus ? 'focus' : 'actors'
}
