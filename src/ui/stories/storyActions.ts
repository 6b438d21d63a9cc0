import type { Story } from '../../model/story.ts'
import { openWith } from '../../state/practice/openWith.ts'
import { type AppStore, closePanel } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { embedding } from '../../words/embedding.ts'
import { practice } from '../../words/practice.ts'
import { stories as words } from '../../words/stories.ts'
import { storyFiles as files } from '../../words/storyFiles.ts'

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
      // In this order: the address goes from the page to the story, and Back leads to the page.
      play(store, story)
      closePanel(store)
    },
  },
  {
    id: 'present',
    label: words.present,
    run: async (store, story) => {
      const { startPresenting } = await import('../present/startPresenting.ts')
      const { playing } = store.getState()
      // Whoever follows it goes on from where they are.
      startPresenting(store, story, playing?.story.id === story.id ? playing.step : 0)
    },
  },
  {
    id: 'practise',
    label: practice.title,
    run: (store, { id }) => openWith(store, 'practice', `story:${id}`),
  },
  ...(['slides', 'handout', 'worksheet', 'key'] as const).map((kind) => ({
    id: kind,
    label: files.kinds[kind],
    run: async (store: AppStore, story: Story) => {
      const { saveStory } = await import('./files/saveStory.tsx')
      saveStory(store, story, kind)
    },
  })),
  {
    id: 'print',
    label: files.print,
    run: async (store, story) => {
      const { printStory } = await import('./files/printStory.tsx')
      printStory(store, story)
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
  {
    id: 'embed',
    label: embedding.story,
    run: (store, { id }) => openWith(store, 'share', `embed:${id}`),
  },
]
