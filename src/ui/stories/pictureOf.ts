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
const finer = [0.95, 1.1, 1.2, 1.3, 1.4, 1.55, 1.7] as const
/** Names smaller than this are not read at a glance, in pixels. */
const legible = 9
/** Of how many steps a picture is tried. */
const tried = 3
/** More ties than these would be a tangle in so little room. */
const most = 7

/**
 * The ties of the step that shows most of a story and can still be read, with those whom they tie, where the map has them;
 * undefined where no step has any.
 */
export const pictureOf = (story: Story, dataset: Dataset): Scene | undefined => {
  const content = ({ ties: { length } }: { readonly ties: readonly unknown[] }) => (length > most ? 1 / length : length)
  const fullest = story.steps.map((step) => shownBy(step, dataset)).toSorted((a, b) => content(b) - content(a))
  const pictures = fullest.slice(0, tried).flatMap((shown) => pictureIn(shown, dataset) ?? [])
  const worth = (scene: Scene) => content(scene) * Math.min(1, smallestName(scene) / legible) ** 3
  return pictures.reduce<Scene | undefined>((a, b) => (!a || worth(b) > worth(a) ? b : a), undefined)
}

/** The largest in which every name can be read, or the one with the fewest on top of each other. */
const pictureIn = (shown: Visible, { layout: { wide } }: Dataset): Scene | undefined => {
  if (shown.ties.length === 0) return undefined
  const fitted = zoomInto(sceneAt(shown, wide, 1).box, room)
  let [found, fewest]: [Scene | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const by of finer) {
    const scene = sceneAt(shown, onSheet(wide, fitted * by), 1)
    const count = 10 * coveredNames(scene) + crampedMarks(scene)
    if (count < fewest) [found, fewest] = [scene, count]
    if (count === 0) break
  }
  return found
}

/** The size of the smallest name, in pixels, once the picture is fitted into its room. */
export const smallestName = ({ nodes, box }: Scene): number =>
  Math.min(...nodes.flatMap(({ label }) => label?.texts.map(({ size }) => size) ?? [])) * zoomInto(box, room)

/** How many ties are too short for their marks, which then lie on an actor. */
const crampedMarks = ({ nodes, ties }: Scene): number =>
  ties.filter(({ marks }) =>
    nodes.some(({ at, radius }) => overlaps(marks, grow({ ...at, width: 0, height: 0 }, 0.8 * radius))),
  ).length

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
