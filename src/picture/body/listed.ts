import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { whatBecame } from '../../query/whatBecame.ts'
import { figureLenses as words } from '../../words/figureLenses.ts'
import { twoDates } from '../../words/twoDates.ts'
import { lanesShown, tiesInLanes } from './timeline/timelineContent.ts'

/** The ties that a figure lists, and what the list says of some of them beside what they rest on. */
export interface Listed {
  readonly ties: readonly Tie[]
  readonly notes: ReadonlyMap<string, string>
}

/** Ties that are shown; on the timeline those of other times as well; on the map of two dates with what became of each. */
export const listedOf = (visible: Visible, shown: Visible): Listed => {
  if (shown.view.lens === 'timeline') {
    const ties = tiesInLanes(lanesShown(visible, shown))
    const standing = new Set(shown.ties.map(({ id }) => id))
    const others = ties.filter(({ id }) => !standing.has(id))
    return { ties, notes: new Map(others.map(({ id }) => [id, words.timeline.otherDate])) }
  }
  if (!shown.ties.some(({ change }) => change)) return { ties: shown.ties, notes: new Map() }
  const { how, signs } = whatBecame(visible)
  return {
    ties: shown.ties,
    notes: new Map(
      shown.ties.flatMap(({ id, change }) => {
        const turn = signs.get(id)
        if (change === 'turned' && turn)
          return [[id, `${words.dates.keys.turned.toLowerCase()} ${twoDates.turn(...turn)}`] as const]
        const group = how.get(id)
        if (change && group) return [[id, twoDates.groups[group][0].toLowerCase()] as const]
        return change ? [[id, words.dates.keys[change].toLowerCase()] as const] : []
      }),
    ),
  }
}
