import type { Story } from '../../model/story.ts'
import { type AppStore, closePanel } from '../store.ts'
import { play, reveal } from '../stories/play.ts'
import { newName } from './names.ts'
import type { Showing } from './showing.ts'

/** Begins to present a story, from one of its steps. */
export const present = (store: AppStore, story: Story, step = 0, session: string = newName()): void => {
  closePanel(store)
  play(store, story, step, { presenting: session })
}

/** Notes what step is presented, for the address; the map beneath waits until it is seen again. */
export const presentStep = (store: AppStore, step: number): void => {
  const { playing } = store.getState()
  if (!playing?.presenting || playing.step === step || !playing.story.steps[step]) return
  store.setState({ playing: { ...playing, step }, last: 'link' })
}

/** Back to the map, at the step that was shown, which is followed from there on. */
export const leavePresenting = (store: AppStore, showing?: Showing): void => {
  const { playing } = store.getState()
  if (!playing) return
  play(store, playing.story, playing.step)
  if (showing?.answered) reveal(store)
}
