import type { Story } from '../../model/story.ts'
import { present } from '../../state/present/present.ts'
import type { AppStore } from '../../state/store.ts'
import { enterFullscreen } from './fullscreen.ts'

/** Begins to present, on the press itself: only then does the browser give the whole screen. */
export const startPresenting = (store: AppStore, story: Story, step = 0): void => {
  void enterFullscreen()
  present(store, story, step)
}
