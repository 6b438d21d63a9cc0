import type { Dataset } from '../../model/dataset.ts'
import { pairId } from '../../model/relationship.ts'
import type { Step, Story } from '../../model/story.ts'
import { defaultView, type View } from '../../model/view.ts'
import { readLink, writeLink } from '../../query/address/link.ts'
import { withheldPair } from '../../query/story/withheldPair.ts'
import { showWithheld } from '../changes.ts'
import type { AppStore, State } from '../store.ts'
import { type Playing, placeIn, stepOf } from './playing.ts'

/*
 * Place in the story and view change together, in one breath: what follows the store, such as the address, must never see the
 * one without the other.
 */

/** The view of a step; what its question asks is kept back. */
const viewOfStep = ({ view: link, question }: Step, dataset: Dataset): View => {
  const { view } = readLink(link, dataset)
  const pair = withheldPair(question, view, dataset)
  return pair ? { ...view, withheld: pairId(...pair) } : view
}

/** The view of the step that is played, with what its answer shows once it has been given. */
const viewOfPlaying = (playing: Playing, dataset: Dataset): View => {
  const view = viewOfStep(stepOf(playing), dataset)
  return playing.answered ? showWithheld().apply(view) : view
}

interface Arrival {
  /** What the reader saw there, where they had looked around. */
  readonly seen?: View
  /** `link`: an address has led there; it begins no entry of the browser's history. */
  readonly by?: State['last']
  /** The session in which it is presented. */
  readonly presenting?: string
  /** The story as a link writes it, where it came with one. */
  readonly tale?: string
}

/** Follows a story from one of its steps on. */
export const play = (
  store: AppStore,
  story: Story,
  step = 0,
  { seen, by = 'step', presenting, tale: told }: Arrival = {},
): void => {
  const found = story.steps[step]
  if (!found) return
  const { playing: before, dataset, given } = store.getState()
  const tale = told ?? (before?.story === story ? before.tale : undefined)
  // An answer once given stays, and with it the ties that it shows; whoever presents asks anew.
  const answered = !presenting && given?.[placeIn({ story, step })] !== undefined
  const asked = viewOfStep(found, dataset)
  const view = answered ? showWithheld().apply(asked) : asked
  const playing: Playing = {
    story,
    step,
    turned: false,
    answered,
    link: writeLink(view),
    ...(tale && { tale }),
    ...(presenting && { presenting }),
  }
  store.setState({ playing, view: seen ?? view, last: by })
}

/** Goes to another step, if there is one. */
export const goToStep = (store: AppStore, step: number): void => {
  const { playing } = store.getState()
  if (playing) play(store, playing.story, step)
}

/** Shows the step as it is told, where the reader has looked around. */
export const backToStep = (store: AppStore): void => {
  const { playing, dataset } = store.getState()
  if (playing) store.setState({ view: viewOfPlaying(playing, dataset), last: 'step' })
}

/** Turns the step over, to what it rests on, or back. */
export const turnOver = (store: AppStore): void => {
  const { playing } = store.getState()
  if (playing) store.setState({ playing: { ...playing, turned: !playing.turned } })
}

/** Shows the answer to the question of the step, and with it the ties that were kept back; `chosen` is what the reader has answered. */
export const reveal = (store: AppStore, chosen: readonly string[] = []): void => {
  const { playing, view, dataset, given } = store.getState()
  if (!playing || playing.answered) return
  const told = { ...playing, answered: true }
  const link = writeLink(viewOfPlaying(told, dataset))
  store.setState({
    playing: { ...told, link },
    view: showWithheld().apply(view),
    last: 'answer',
    ...(!playing.presenting && { given: { ...given, [placeIn(playing)]: chosen } }),
  })
}

/** Leaves the story. What is on screen stays, or the map is as it opens. */
export const leaveStory = (store: AppStore, to: 'here' | 'opening' = 'here'): void => {
  const { playing: _, spotlight: __, ...rest } = store.getState()
  const view = to === 'here' ? showWithheld().apply(rest.view) : defaultView
  store.setState({ ...rest, view, last: 'step' }, true)
}
