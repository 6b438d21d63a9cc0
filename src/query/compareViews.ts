import { leastProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { reachOf, spanOfValid } from '../model/date.ts'
import type { Pair } from '../model/relationship.ts'
import { type Sign, signedPairs } from '../model/sign.ts'
import type { Tie } from '../model/tie.ts'
import type { TieChange } from '../model/tieChange.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { groupsOf } from './groups.ts'
import { isBegun } from './isBegun.ts'
import { judgementsOf } from './judgements.ts'
import { everyTie, query } from './query.ts'

export interface ChangedTie {
  readonly how: TieChange
  /** As the second view has it, or as it was where that one does not. */
  readonly tie: Tie
  readonly before?: Tie
  readonly after?: Tie
}

/** A pair that both views know the sign of, and not the same. */
export interface ChangedSign {
  readonly id: string
  readonly actors: Pair
  readonly before: Sign
  readonly after: Sign
  readonly ties: readonly Tie[]
}

export interface Comparison {
  readonly ties: readonly ChangedTie[]
  readonly signs: readonly ChangedSign[]
}

/** What differs between two views of the same dataset: their dates, their filters, or both. */
export const compareViews = (
  dataset: Dataset,
  before: View,
  after: View,
  opensWith: Prominence = leastProminence,
): Comparison => {
  const [was, is] = [read(dataset, before, opensWith), read(dataset, after, opensWith)]
  const ties = groupsOf(dataset, after.folded).flatMap(({ id }, index): ChangedTie[] => {
    const [old, now] = [was.standing(id, index), is.standing(id, index)]
    const found = changeOf(old.as, now.as, old.tie, now.tie)
    const tie = now.tie ?? old.tie
    if (!found || !tie) return []
    const how = found === 'formed' && !isBegun(tie, dataset) ? 'since' : found
    return [{ how, tie, ...(old.tie && { before: old.tie }), ...(now.tie && { after: now.tie }) }]
  })
  const signs = new Map(signedPairs(was.visible.ties, before.signs).map((pair) => [pair.id, pair.sign]))
  return {
    ties,
    signs: signedPairs(is.visible.ties, after.signs).flatMap((pair) => {
      const old = signs.get(pair.id)
      if (old === undefined || old === pair.sign) return []
      return [{ id: pair.id, actors: pair.actors, before: old, after: pair.sign, ties: pair.ties }]
    }),
  }
}

type As = 'holds' | 'unknown' | 'ended' | 'not yet' | 'hidden'

interface Standing {
  readonly as: As
  /** Given as well where only the filter of what ended keeps it from the reader. */
  readonly tie?: Tie
}

const read = (dataset: Dataset, view: View, opensWith: Prominence) => {
  const visible = query(dataset, view, opensWith)
  const shown = new Map(visible.ties.map((tie) => [tie.id, tie]))
  const present = new Set(visible.actors.map(({ id }) => id))
  const lifted = everyTie(dataset, { ...view, filters: { ...view.filters, validities: [] } }).ties
  const all = new Map(lifted.map((tie) => [tie.id, tie]))
  const judged = judgementsOf(dataset, { date: view.date, folded: view.folded, ...view.filters })
  const standing = (id: string, index: number): Standing => {
    const tie = shown.get(id)
    if (tie) return { as: tie.validity, tie }
    const other = all.get(id)
    // In a focus or on a map of few, what ended counts only between those who are there.
    if (other?.validity === 'ended')
      return view.focus && !other.actors.every((actor) => present.has(actor))
        ? { as: 'ended' }
        : { as: 'ended', tie: other }
    return { as: judged[index] === 'date' ? 'not yet' : 'hidden' }
  }
  return { visible, standing }
}

const changeOf = (was: As, is: As, before?: Tie, after?: Tie): TieChange | undefined => {
  const [lived, lives] = [was === 'holds' || was === 'unknown', is === 'holds' || is === 'unknown']
  if (!lived && !lives) return was === 'not yet' && is === 'ended' ? 'passing' : undefined
  if (!lived) return was === 'hidden' ? 'shown' : was === 'ended' ? 'revived' : 'formed'
  if (!lives) return is === 'ended' ? 'ended' : is === 'hidden' ? 'hidden' : 'not yet'
  if (was !== is) return is === 'holds' ? 'attested' : 'faded'
  return before?.status === after?.status ? undefined : 'status'
}

/** The two in the order of time, for a change is told forwards; filters of before and of now stay as they are. */
export const inOrder = (before: View, after: View): readonly [View, View] => {
  if (before.filters !== after.filters) return [before, after]
  const [a, b] = [reachOf(spanOfValid(before.date)), reachOf(spanOfValid(after.date))]
  return b.first < a.first || (b.first === a.first && b.last < a.last) ? [after, before] : [before, after]
}

/** The view that another one is compared with. */
export const viewBefore = (view: View): View | undefined =>
  view.tool?.type === 'dates'
    ? { ...view, date: view.tool.date, filters: view.tool.filters ?? view.filters }
    : undefined

/**
 * What is visible together with what the other view has instead, every tie with what became of it from the earlier to the later:
 * places do not change, so this is one map.
 */
export const mergedWith = (visible: Visible, before: View, after: View, opensWith: Prominence): Visible => {
  const { dataset } = visible
  const [first, second] = inOrder(before, after)
  const backwards = first === after
  const { ties: changed, signs } = compareViews(dataset, first, second, opensWith)
  const how = new Map(changed.map((one) => [one.tie.id, one.how]))
  const turned = new Set(signs.flatMap(({ ties }) => ties.map(({ id }) => id)))
  const now = visible.ties.map((tie): Tie => {
    const change = turned.has(tie.id) ? 'turned' : marks[how.get(tie.id) ?? 'status']
    return change ? { ...tie, change } : tie
  })
  const shown = new Set(now.map(({ id }) => id))
  const others = changed.flatMap(({ how, tie, before: old, after: late }): Tie[] => {
    if (shown.has(tie.id)) return []
    // On the earlier map stands what is to come, if the articles tell that it came.
    if (backwards) return late && marks[how] === 'new' ? [{ ...late, change: 'new' }] : []
    return old ? [{ ...(late ?? old), change: 'gone' }] : []
  })
  if (others.length === 0) return { ...visible, ties: now }
  const present = new Set([...visible.actors.map(({ id }) => id), ...others.flatMap(({ actors }) => actors)])
  return { ...visible, ties: [...now, ...others], actors: dataset.actors.filter(({ id }) => present.has(id)) }
}

const marks: Readonly<Partial<Record<TieChange, NonNullable<Tie['change']>>>> = {
  formed: 'new',
  revived: 'new',
  shown: 'new',
  ended: 'gone',
}

/** What a tool points at: ties that formed or ended, and pairs that changed sign; nothing where that is too much of what is shown. */
export const pointedAt = ({ ties, signs }: Comparison, shown: number): readonly string[] => {
  const ids = new Set([
    ...ties.flatMap(({ how, tie }) => (how === 'formed' || how === 'ended' || how === 'revived' ? [tie.id] : [])),
    ...signs.flatMap((pair) => pair.ties.map(({ id }) => id)),
  ])
  return ids.size * 3 > shown ? [] : [...ids]
}
