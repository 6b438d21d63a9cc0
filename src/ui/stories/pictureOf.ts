import { grow, overlaps } from '../../lib/box.ts'
import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Positions } from '../../model/position.ts'
import type { Step, Story } from '../../model/story.ts'
import type { Visible } from '../../model/visible.ts'
import { readLink } from '../../query/address/link.ts'
import { query } from '../../query/query.ts'
import { pointsOf } from '../../query/story/pointsOf.ts'
import { zoomInto } from '../../scene/frameAround.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt } from '../../state/scene.ts'

/** The room of a small picture, in pixels. */
const room = { width: 260, height: 170 } as const
/**
 * So much larger than its room it may be composed, and be shown that much smaller: at first so that names are as large as they
 * can be, and finer only where one would stand on another.
 */
const finer = [1.1, 1.2, 1.3, 1.4, 1.55, 1.7] as const
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
  const fitted = zoomInto(box, room)
  const scenes = finer.map((by) => () => sceneAt(best, onSheet(wide, fitted * by), 1))
  return firstFree(scenes)
}

/** The first in which every name can be read, or the one with the fewest on top of each other. */
const firstFree = (scenes: readonly (() => Scene)[]): Scene | undefined => {
  let [found, fewest]: [Scene | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const compose of scenes) {
    const scene = compose()
    const count = coveredNames(scene)
    if (count < fewest) [found, fewest] = [scene, count]
    if (count === 0) break
  }
  return found
}

/** How many names lie on another name or on another actor, or were left out for want of room. */
export const coveredNames = ({ nodes }: Scene): number =>
  nodes.filter(
    ({ label }, i) =>
      !label ||
      nodes.some((other, j) => {
        if (i === j) return false
        const { at, radius } = other
        const mark = grow({ ...at, width: 0, height: 0 }, radius)
        return overlaps(label.box, mark) || (other.label !== undefined && overlaps(label.box, other.label.box))
      }),
  ).length

/** The same places on another sheet. */
const onSheet = ({ sheet, ...places }: Positions, by: number): Positions => ({
  ...places,
  sheet: { width: sheet.width * by, height: sheet.height * by },
})

const shownBy = (step: Step, dataset: Dataset): Visible => {
  const { camera: _, focus: __, moved: ___, ...asked } = readLink(step.view, dataset).view
  const view = { ...asked, moved: {}, shown: [] }
  const wanted = new Set(pointsOf(dataset, view, step, false).ties)
  const all = query(dataset, view, leastProminence)
  const ties = all.ties.filter(({ id }) => wanted.has(id))
  const tied = new Set(ties.flatMap(({ actors }) => actors))
  return { ...all, ties, actors: all.actors.filter(({ id }) => tied.has(id)) }
}
