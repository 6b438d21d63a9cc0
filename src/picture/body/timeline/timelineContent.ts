import type { Tie } from '../../../model/tie.ts'
import type { Visible } from '../../../model/visible.ts'
import { inOrder, type Lane, type LaneRow, lanesOf, standingIn } from '../../../query/timeline/lanes.ts'
import { emphasisOf } from '../../../scene/emphasis.ts'
import { pairName } from '../../../words/sentences.ts'

/** A row with its tie as it stands at the date of the view; none where it does not. */
export interface ShownRow {
  readonly row: LaneRow
  readonly standing?: Tie
}

export interface ShownLane {
  readonly lane: Lane
  readonly name: string
  readonly rows: readonly ShownRow[]
}

/** The lanes of the screen in its order, as far as they are shown: all, or those of what is selected, at whatever time. */
export const lanesShown = (visible: Visible, shown: Visible): ShownLane[] => {
  const { dataset, view } = visible
  const lanes = inOrder(lanesOf(dataset, view), view.timeline.order, (pair) => pairName(dataset, pair))
  const standing = standingIn(shown)
  const isIn = shown === visible ? () => true : inPart(visible, shown, lanes)
  return lanes.flatMap((lane) => {
    const rows = lane.rows
      .filter(({ tie }) => isIn(tie.id))
      .map((row): ShownRow => {
        const tie = standing.get(row.tie.id)
        return tie ? { row, standing: tie } : { row }
      })
    return rows.length > 0 ? [{ lane, name: pairName(dataset, lane.actors), rows }] : []
  })
}

const inPart = (visible: Visible, shown: Visible, lanes: readonly Lane[]): ((id: string) => boolean) => {
  const present = new Set(visible.ties.map(({ id }) => id))
  const ties = lanes.flatMap(({ rows }) => rows.map(({ tie }) => tie))
  const lit = emphasisOf({ ...visible, ties, actors: visible.dataset.actors }, visible.view.selection)
  const kept = new Set(shown.ties.map(({ id }) => id))
  return (id) => kept.has(id) || (!present.has(id) && (lit?.ties.has(id) ?? false))
}

/** The ties that lanes show: as they stand at the date of the view, else as the articles tell them at other times. */
export const tiesInLanes = (lanes: readonly ShownLane[]): Tie[] =>
  lanes.flatMap(({ rows }) => rows.map(({ row, standing }) => standing ?? row.tie))
