import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { loadStories } from '../../state/stories/loadStories.ts'
import { stories as words } from '../../words/stories.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useAppStore } from '../useApp.ts'
import { OwnStories } from './OwnStories.tsx'
import { storyActions } from './storyActions.ts'

/** The stories of the map, beside the way to explore it freely. */
export const StoriesPage = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useAppStore()
  const [stories, setStories] = useState<readonly Story[]>()
  useEffect(() => void loadStories().then(setStories), [])
  return (
    <Dialog title={words.title} onClose={onClose}>
      <button type="button" onClick={onClose}>
        {words.explore}
      </button>
      <ul>
        {stories?.map((story) => (
          <li key={story.id}>
            <h3>{story.title}</h3>
            <p>{story.summary}</p>
            {storyActions.map(({ id, label, run }) => (
              <button key={id} type="button" onClick={() => void run(store, story)}>
                {label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <OwnStories />
    </Dialog>
  )
}
