import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { statuses } from '../../model/status.ts'
import type { NewStep } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import type { Tie } from '../../model/tie.ts'
import { validities } from '../../model/validity.ts'
import type { View } from '../../model/view.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { nameOf } from '../../words/sentences.ts'
import { writing as words } from '../../words/writing.ts'
import { writeLink } from '../address/link.ts'
import { pairOfClaim } from '../claimsOfPair.ts'
import { groupsOf } from '../groups.ts'
import { everyTie, query } from '../query.ts'
import { openQuestion } from '../questions.ts'

/** A step shows a view, not what lay open while it was taken: who follows a story looks around for themselves. */
export const viewOfStory = ({ selection: _, withheld: __, camera: ___, ...view }: View): string => writeLink(view)

/** So many claims come along at once; more than a reader would look through do not. */
const mostTaken = 12
/** Of a tie among others: what it is told by, and who else says so. */
const mostOfTie = 2

/** What is taken, and of how many. */
interface Taken {
  readonly claims: string[]
  readonly facts: string[]
  readonly of: number
}

/** A step made from a view: its heading from what is selected, focused on or asked, its claims those of the same. */
export const stepOfView = (dataset: Dataset, view: View): NewStep => {
  const { claims, facts } = evidenceOf(dataset, view)
  return { heading: headingOf(dataset, view), view: viewOfStory(withSubject(dataset, view)), text: '', claims, facts }
}

/** Whom the selection is about stand on the map, minor as they may be. */
const withSubject = (dataset: Dataset, view: View): View => {
  const { selection } = view
  const claim = selection?.type === 'claim' ? dataset.claim.get(selection.id) : undefined
  const about =
    selection?.type === 'actor'
      ? [selection.id]
      : selection?.type === 'tie'
        ? selection.id.split('--').slice(0, 2)
        : claim
          ? pairOfClaim(dataset, view, claim)
          : []
  const there = query(dataset, view).actors
  const missing = about.filter((id) => dataset.actor.has(id) && !there.some((actor) => actor.id === id))
  return missing.length > 0 && !view.focus ? { ...view, shown: [...view.shown, ...missing] } : view
}

const headingOf = (dataset: Dataset, view: View): string => {
  const date = dateInWords(view.date)
  const { selection, question, focus, tool, lens } = view
  const dated = (subject: string) => words.dated(subject, date).slice(0, mostOf.heading)
  const name = (id: string) => nameOf(dataset, id)
  const pair = (ids: readonly string[]) => dated(words.pair(ids.map(name)))
  if (selection?.type === 'tie') return pair(selection.id.split('--').slice(0, 2))
  if (selection?.type === 'actor') return dated(name(selection.id))
  if (selection?.type === 'event') return (dataset.event.get(selection.id)?.name ?? '').slice(0, mostOf.heading)
  if (selection?.type === 'article')
    return words.article(dataset.article.get(selection.id)?.label ?? selection.id).slice(0, mostOf.heading)
  const claim = selection?.type === 'claim' && dataset.claim.get(selection.id)
  if (claim) return pair([claim.from, claim.to])
  const asked = openQuestion(dataset, question)
  if (asked) return asked.disagreement.question.slice(0, mostOf.heading)
  if (tool?.type === 'paths' && tool.from && tool.to) return words.path(name(tool.from), name(tool.to))
  if (tool?.type === 'dates') return words.compared(dateInWords(tool.date), date)
  if (focus) return dated(words.around(name(focus.actor)))
  return dated(lens === 'map' ? words.wholeMap : en.lens[lens])
}

/** What the selection rests on, or the question, or the ties of whom the focus is on: as much as can be looked through. */
export const evidenceOf = (dataset: Dataset, view: View): Taken => {
  const { selection, question, focus } = view
  const taken = (all: readonly string[], facts: readonly string[] = [], most = mostTaken): Taken => ({
    claims: [...new Set(all)].slice(0, most),
    facts: [...new Set(facts)].slice(0, most),
    of: new Set(all).size + new Set(facts).size,
  })
  const around = (actor: string): Taken => {
    const ties = tiesAround(dataset, view, actor)
    return { ...taken(weightiest(ties)), of: taken(ties.flatMap(idsOf)).of }
  }
  if (selection?.type === 'claim') return taken([selection.id])
  if (selection?.type === 'tie')
    return taken(
      claimsOfTie(dataset, view, selection.id).map(({ id }) => id),
      [],
      mostOf.evidence,
    )
  if (selection?.type === 'actor') return around(selection.id)
  if (selection?.type === 'event') {
    const ids = (all: readonly { readonly id: string; readonly event?: string }[]) =>
      all.filter(({ event }) => event === selection.id).map(({ id }) => id)
    return taken(ids(dataset.claims), ids(dataset.facts))
  }
  const asked = openQuestion(dataset, question)
  if (asked) {
    const { answers } = asked.disagreement
    const some = (of: 'claims' | 'facts') => answers.flatMap((answer) => answer[of])
    return taken(some('claims'), some('facts'), 2 * mostTaken)
  }
  return focus ? around(focus.actor) : taken([])
}

const claimsOfTie = (dataset: Dataset, view: View, id: string): readonly Claim[] =>
  everyTie(dataset, view).ties.find((tie) => tie.id === id)?.claims ??
  [true, false].flatMap((folded) => groupsOf(dataset, folded).find((group) => group.id === id)?.claims ?? [])

/** Those that the map shows; of an actor that it does not show, all. */
const tiesAround = (dataset: Dataset, view: View, actor: string): readonly Tie[] => {
  const of = (ties: readonly Tie[]) => ties.filter(({ actors }) => actors.includes(actor))
  const shown = of(query(dataset, view).ties)
  return shown.length > 0 ? shown : of(everyTie(dataset, view).ties)
}

const idsOf = ({ claims }: Tie): string[] => claims.map(({ id }) => id)

/**
 * What ties rest on, the weightiest first: ties that hold before those that may, what is asserted before what is reported of, and
 * what more articles say first. Each tie has its first claim before any has its second.
 */
const weightiest = (ties: readonly Tie[]): string[] => {
  const rank = ({ validity, status, independentSources }: Tie) =>
    100 * validities.indexOf(validity) + 10 * statuses.indexOf(status) - Math.min(9, independentSources)
  const inOrder = [...ties].sort((a, b) => rank(a) - rank(b))
  const firsts = inOrder.map(({ claims, status }) => [
    ...claims.filter((claim) => claim.status === status),
    ...claims.filter((claim) => claim.status !== status),
  ])
  return Array.from({ length: mostOfTie }, (_, i) => firsts.flatMap((claims) => claims[i]?.id ?? [])).flat()
}
