import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import type { Figure } from '../../picture/figure.ts'
import { slideOf } from '../../picture/story/slide.ts'
import type { Showing } from '../../state/present/showing.ts'

/** As many slides are kept as a lesson goes back and forth between. */
const most = 80

const drawn = new WeakMap<Dataset, WeakMap<Story, Map<string, Figure>>>()

const kept = <K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V => {
  const there = map.get(key)
  if (there) return there
  const made = make()
  map.set(key, made)
  return made
}

/** The slide of what is shown; drawn once. */
export const slideFor = (story: Story, dataset: Dataset, showing: Showing): Figure => {
  const slides = kept(
    kept(drawn, dataset, () => new WeakMap<Story, Map<string, Figure>>()),
    story,
    () => new Map<string, Figure>(),
  )
  const { answered, names, attention, turned } = showing
  // What another window says may be of a longer story.
  const index = Math.min(showing.step, story.steps.length - 1)
  const key = JSON.stringify([index, answered, names, attention, turned])
  const known = slides.get(key)
  if (known) return known
  const state = { answered, names, turned, ...(attention !== undefined && { attention }) }
  const figure = slideOf({ story, index, dataset, state })
  if (slides.size >= most) slides.delete(slides.keys().next().value as string)
  slides.set(key, figure)
  return figure
}

/** The ids of the ties on a slide, in their order. */
export const tiesOn = (figure: Figure): readonly string[] => figure.source.numbered.map(({ tie }) => tie.id)
