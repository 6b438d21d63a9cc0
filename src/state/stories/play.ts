import type { Dataset } from '../../model/dataset.ts'
import { hiddenPair } from '../../model/question.ts'
import { pairId } from '../../model/relationship.ts'
import type { Step, Story } from '../../model/story.ts'
import type { View } from '../../model/view.ts'
import { readLink, writeLink } from '../../query/address/link.ts'
import { showWithheld, takeStep } from '../changes.ts'
import { type AppStore, change, shine } from '../store.ts'
import { type Playing, stepOf } from './playing.ts'

/** The view of a step; what its question asks is kept back. */
const viewOfStep = ({ view: link, question }: Step, dataset: Dataset): View => {
  const { view } = readLink(link, dataset)
  const pair = hiddenPair(question)
  return pair ? { ...view, withheld: pairId(...pair) } : view
}

/** Follows a story from one of its steps on. */
export const play = (store: AppStore, story: Story, step = 0): void => {
  const { dataset } = store.getState()
  const found = story.steps[step]
  if (!found) return
  const view = viewOfStep(found, dataset)
  store.setState({ playing: { story, step, turned: false, answered: false, link: writeLink(view) } })
  change(store, takeStep(view))
}

/** Goes to another step, if there is one; to the same, where the reader has looked around. */
export const goToStep = (store: AppStore, step: number): void => {
  const { playing } = store.getState()
  if (playing) play(store, playing.story, step)
}

/** Turns the step over, to what it rests on, or back. */
export const turnOver = (store: AppStore): void => alter(store, ({ turned }) => ({ turned: !turned }))

/** Shows the answer to the question of the step, and with it the ties that were kept back. */
export const reveal = (store: AppStore): void => {
  const { playing, dataset } = store.getState()
  if (!playing || playing.answered) return
  const { withheld: _, ...view } = viewOfStep(stepOf(playing), dataset)
  alter(store, () => ({ answered: true, link: writeLink(view) }))
  change(store, showWithheld())
}

/** Leaves the story; the view stays. */
export const leaveStory = (store: AppStore): void => {
  const { playing: _, ...rest } = store.getState()
  store.setState(rest, true)
  shine(store)
  change(store, showWithheld())
}

const alter = (store: AppStore, some: (playing: Playing) => Partial<Playing>): void => {
  const { playing } = store.getState()
  if (playing) store.setState({ playing: { ...playing, ...some(playing) } })
}
