import type { Lens } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { wholeOf } from '../../query/fold.ts'
import { en } from '../../words/en.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { nameOf } from '../../words/sentences.ts'

/** What it means that a tie is not there, where none is drawn. */
const silences: Partial<Readonly<Record<Lens, (leftOut: boolean) => string>>> = {
  table: figureLenses.silent,
  sources: figureLenses.silent,
}

/** What of the whole is on a figure, what is not and why, in sentences; `whole` is what the view shows of which the figure may have a part; `brief` leaves out why and who is part of whom. */
export const shownNote = (visible: Visible, whole: Visible, brief: boolean): string[] => {
  const { dataset, view, actors, ties } = visible
  const { left } = whole
  const apart = whole.ties.length - ties.length
  const { filters: byFilters, date, prominence, focus } = left
  const out = [
    ...(byFilters > 0 ? [figure.byFilters(byFilters)] : []),
    ...(date > 0 ? [figure.byDate(date)] : []),
    ...(prominence > 0 ? [figure.byProminence(prominence)] : []),
    ...(focus > 0 ? [figure.byFocus(focus)] : []),
    ...(apart > 0 ? [figure.byPart(apart)] : []),
  ]
  const filters = filtersInWords(visible)
  // A question has its answers whatever the map shows; filters put aside what they rest on.
  if (view.lens === 'disagreements')
    return [...(filters.length > 0 ? [figure.filters(filters)] : []), figureLenses.disagreements.noteShown]
  return [
    figure.actorsAndTies(actors.length, whole.actors.length + left.actors, ties.length),
    ...(view.focus ? [figure.focus(nameOf(dataset, view.focus.actor), view.focus.steps)] : []),
    ...(out.length > 0
      ? [brief ? figure.leftOutBriefly(byFilters + date + prominence + focus + apart) : figure.leftOut(out)]
      : []),
    ...(filters.length > 0 ? [figure.filters(filters)] : []),
    ...(brief ? [] : foldedParts(visible)),
    (silences[view.lens] ?? figure.silent)(out.length > 0),
  ]
}

const filtersInWords = ({ dataset, view: { filters } }: Visible): string[] => {
  const named = <T>(all: readonly T[], name: (one: T) => string, say: (names: readonly string[]) => string) =>
    all.length > 0 ? [say(all.map(name))] : []
  return [
    ...named(filters.relations, (one) => en.relation[one], figure.filter.relations),
    ...named(filters.statuses, (one) => en.status[one], figure.filter.statuses),
    ...filters.validities.flatMap((one) => (one === 'ended' || one === 'unknown' ? [figure.filter[one]] : [])),
    ...named(filters.types, (one) => en.actorType[one], figure.filter.types),
    ...named(filters.articles, (id) => dataset.article.get(id)?.label ?? id, figure.filter.articles),
    ...(filters.contested ? [figure.filter.contested] : []),
    ...(filters.support === 'any' ? [] : [figure.filter[filters.support === 'one' ? 'several' : 'one']]),
  ]
}

/** Who speaks for whom on this map: the parts whose claims are drawn as ties of their wholes. */
const foldedParts = ({ dataset, ties, view }: Visible): string[] => {
  if (!view.folded) return []
  const parts = new Map<string, Set<string>>()
  for (const { claims } of ties) {
    for (const id of claims.flatMap((claim) => [claim.from, claim.to])) {
      const whole = wholeOf(dataset, id)
      if (whole !== id) parts.set(whole, (parts.get(whole) ?? new Set()).add(nameOf(dataset, id)))
    }
  }
  return [...parts].map(([whole, names]) => figure.folded(nameOf(dataset, whole), [...names].sort())).sort()
}
