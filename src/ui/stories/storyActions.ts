import type { Story } from '../../model/story.ts'
import { openWith } from '../../state/practice/openWith.ts'
import { type AppStore, closePanel } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { embedding } from '../../words/embedding.ts'
import { practice } from '../../words/practice.ts'
import { stories as words } from '../../words/stories.ts'

/** Something that can be done with a story: a row here is a button on its card and in the menu of the one that is followed. */
export interface StoryAction {
  readonly id: string
  readonly label: string
  readonly run: (store: AppStore, story: Story) => void | Promise<void>
}

/** What stands on a story's card as a button; the rest is in its menu. */
export const mainActions: readonly string[] = ['follow', 'present']

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
    id: 'present',
    label: words.present,
    run: async (store, story) => {
      const { startPresenting } = await import('../present/startPresenting.ts')
      startPresenting(store, story)
    },
  },
  {
    id: 'practise',
    label: practice.title,
    run: (store, { id }) => openWith(store, 'practice', `story:${id}`),
  },
  {
    id: 'embed',
    label: embedding.story,
    run: (store, { id }) => openWith(store, 'share', `embed:${id}`),
  },
]
