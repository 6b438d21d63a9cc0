import { type Box, overlaps } from '../../lib/box.ts'
import type { Visible } from '../../model/visible.ts'
import { emphasisOf } from '../../scene/emphasis.ts'
import type { Extent } from '../settings.ts'
import type { OnScreen } from './onScreen.ts'

/** What of a view is on a figure: all, what stands in the window, or what is selected with what it lights up. */
export const shownPart = ({ visible, scene, window }: OnScreen, extent: Extent): Visible => {
  if (extent === 'window' && window) return within(visible, new Set(actorsIn(window, scene)))
  const lit = extent === 'selection' ? emphasisOf(visible, visible.view.selection) : undefined
  if (!lit) return visible
  const ties = visible.ties.filter(({ id }) => lit.ties.has(id))
  return { ...visible, ties, actors: visible.actors.filter(({ id }) => lit.actors.has(id)) }
}

const actorsIn = (window: Box, { nodes }: OnScreen['scene']): string[] =>
  nodes.filter(({ at }) => overlaps({ ...at, width: 1, height: 1 }, window)).map(({ actor }) => actor.id)

const within = (visible: Visible, actors: ReadonlySet<string>): Visible => ({
  ...visible,
  actors: visible.actors.filter(({ id }) => actors.has(id)),
  ties: visible.ties.filter((tie) => tie.actors.every((id) => actors.has(id))),
})
