import type { Story } from '../../model/story.ts'
import { type AppStore, closePanel } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { stories as words } from '../../words/stories.ts'

/** Something that can be done with a story: a row here is a button on its card and in the menu of the one that is followed. */
export interface StoryAction {
  readonly id: string
  readonly label: string
  readonly run: (store: AppStore, story: Story) => void | Promise<void>
}

export const storyActions: readonly StoryAction[] = [
  {
    id: 'follow',
    label: words.follow,
    run: (store, story) => {
      closePanel(store)
      play(store, story)
    },
  },
  {
    id: 'start',
    label: words.start,
    run: async (store, story) => (await import('../../state/writing/takeAsStart.ts')).takeAsStart(store, story),
  },
  {
    id: 'file',
    label: words.file,
    run: async (store, story) => (await import('../writing/saveStory.ts')).saveStory(store, story),
  },
  {
    id: 'link',
    label: words.link,
    run: (store, story) => store.setState({ sharing: story, panel: 'story' }),
  },
]
