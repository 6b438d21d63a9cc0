import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { openQuestion, questionsOf } from '../../query/questions.ts'
import { bySupport } from '../../query/sources/support.ts'
import { groupsCited } from '../../query/splits.ts'
import { arrange, rowsOf } from '../../query/table/arrange.ts'
import { contentOf } from '../../query/table/subjects.ts'
import { listedOf } from '../body/listed.ts'
import type { OnScreen } from '../body/onScreen.ts'

/** What a figure lists beside its picture: ties with numbers, and the articles that it cites. */
export interface Listing {
  readonly ties: readonly Tie[]
  /** They are numbered in the order in which they stand in the picture. */
  readonly inOrder: boolean
  /** The picture carries their numbers. */
  readonly refers: boolean
  readonly cited: ReadonlySet<string>
  /** What the list says of some ties, by id, beside what they rest on. */
  readonly notes?: ReadonlyMap<string, string>
}

export const listingOf = ({ visible: whole }: Pick<OnScreen, 'visible'>, visible: Visible): Listing => {
  const { dataset, ties, view } = visible
  switch (view.lens) {
    case 'table':
      return ofTable(visible)
    case 'sources':
      return { ties: bySupport(ties, 'articles'), inOrder: true, refers: true, cited: idsOf(dataset.articles) }
    case 'disagreements': {
      const open = openQuestion(dataset, view.question)
      const issue = open && new Set(groupsCited(dataset, view.folded, open.disagreement).map(({ id }) => id))
      return {
        ties: issue ? whole.ties.filter(({ id }) => issue.has(id)) : [],
        inOrder: true,
        refers: true,
        cited: new Set((open ? [open] : questionsOf(dataset)).flatMap(({ articles }) => articles)),
      }
    }
    default: {
      const listed = listedOf(whole, visible)
      // The cells of a large matrix have no room for numbers.
      return { ...listed, inOrder: false, refers: view.lens !== 'matrix', cited: citedBy(listed.ties) }
    }
  }
}

const ofTable = (visible: Visible): Listing => {
  const { ties, view } = visible
  const { subject } = view.table
  const rows = rowsOf(arrange(contentOf(subject, visible), view.table).groups)
  switch (subject) {
    case 'relationships':
    case 'claims': {
      const place = new Map<string, number>()
      for (const { about } of rows) for (const id of about) if (!place.has(id)) place.set(id, place.size)
      const listed = ties
        .filter(({ id }) => place.has(id))
        .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      return { ties: listed, inOrder: true, refers: true, cited: citedBy(listed) }
    }
    case 'actors': {
      const known = idsOf(rows)
      const own = ties.filter((tie) => tie.actors.some((id) => known.has(id)))
      return { ties: own, inOrder: false, refers: false, cited: citedBy(own) }
    }
    case 'facts':
      return {
        ties: [],
        inOrder: false,
        refers: false,
        cited: new Set(rows.flatMap(({ citation }) => citation?.article ?? [])),
      }
    case 'articles':
      return { ties: [], inOrder: false, refers: false, cited: idsOf(rows) }
  }
}

const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))
const citedBy = (ties: readonly Tie[]): ReadonlySet<string> =>
  new Set(ties.flatMap((tie) => tie.claims.map((claim) => claim.article)))
