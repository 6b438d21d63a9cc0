import { useId } from 'react'
import type { Story } from '../../model/story.ts'
import { stories as words } from '../../words/stories.ts'
import { Words } from '../dossier/Words.tsx'
import { useAppStore } from '../useApp.ts'
import styles from './StoriesPage.module.css'
import { StoryMenu } from './StoryMenu.tsx'
import { StoryPicture } from './StoryPicture.tsx'
import { mainActions, storyActions } from './storyActions.ts'

/** A story in the table of contents: what it tells, for whom, how long it takes, and what can be done with it. */
export const StoryEntry = ({ story }: { readonly story: Story }) => {
  const store = useAppStore()
  const heading = useId()
  const asked = story.steps.filter(({ question }) => question).length
  return (
    <li className={styles.entry} aria-labelledby={heading}>
      <StoryPicture story={story} />
      <div>
        <h3 id={heading} className={styles.title}>
          <Words>{story.title}</Words>
        </h3>
        <p className={styles.summary}>
          <Words>{story.summary}</Words>
        </p>
        <p className={styles.meta}>
          {story.audience}
          {' · '}
          {words.length(story.minutes, story.steps.length)}
          {asked > 0 && `, ${words.questions(asked)}`}
        </p>
        <div className={styles.actions}>
          {storyActions
            .filter(({ id }) => mainActions.includes(id))
            .map(({ id, label, run }, index) => (
              <button
                key={id}
                type="button"
                className={styles.main}
                data-filled={index === 0 || undefined}
                aria-label={words.actionName(label, story.title)}
                onClick={() => void run(store, story)}
              >
                {label}
              </button>
            ))}
          <StoryMenu story={story} rest />
        </div>
      </div>
    </li>
  )
}
