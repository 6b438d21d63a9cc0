import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Step, Story } from '../../model/story.ts'
import type { Visible } from '../../model/visible.ts'
import { readLink } from '../../query/address/link.ts'
import { query } from '../../query/query.ts'
import { pointsOf } from '../../query/story/pointsOf.ts'
import { zoomInto } from '../../scene/frameAround.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt } from '../../state/scene.ts'

/** The room of a small picture, in pixels. */
export const pictureRoom = { width: 260, height: 180 } as const
/** More ties than these would be a tangle in so little room. */
const most = 7

/** The ties of the step that shows most of a story, with those whom they tie, where the map has them; undefined where no step has any. */
export const pictureOf = (story: Story, dataset: Dataset): Scene | undefined => {
  const all = story.steps.map((step) => shownBy(step, dataset)).filter(({ ties }) => ties.length > 0)
  const [first, ...rest] = all
  if (!first) return undefined
  const worth = ({ ties: { length } }: Visible) => (length > most ? 1 / length : length)
  const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a), first)
  const { wide } = dataset.layout
  const { box } = sceneAt(best, wide, 1)
  return sceneAt(best, wide, Math.min(1, zoomInto(box, pictureRoom)))
}

const shownBy = (step: Step, dataset: Dataset): Visible => {
  const { camera: _, focus: __, moved: ___, ...asked } = readLink(step.view, dataset).view
  const view = { ...asked, moved: {}, shown: [] }
  const wanted = new Set(pointsOf(dataset, view, step, false).ties)
  const all = query(dataset, view, leastProminence)
  const ties = all.ties.filter(({ id }) => wanted.has(id))
  const tied = new Set(ties.flatMap(({ actors }) => actors))
  return { ...all, ties, actors: all.actors.filter(({ id }) => tied.has(id)) }
}
