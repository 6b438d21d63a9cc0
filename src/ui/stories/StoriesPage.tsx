import { closePanel } from '../../state/store.ts'
import { leaveStory } from '../../state/stories/play.ts'
import { stories as words } from '../../words/stories.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useApp, useAppStore } from '../useApp.ts'
import { OpeningPicture } from './OpeningPicture.tsx'
import { OwnStories } from './OwnStories.tsx'
import styles from './StoriesPage.module.css'
import { StoryEntry } from './StoryEntry.tsx'
import { Teaching } from './Teaching.tsx'
import { useOwnFirst } from './useOwnFirst.ts'
import { useStories } from './useStories.ts'

/** The stories of the map, beside the way to explore it freely. */
export const StoriesPage = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useAppStore()
  const following = useApp((state) => state.playing !== undefined)
  const ownFirst = useOwnFirst()
  const { stories, failed, again } = useStories()
  const explore = () => {
    closePanel(store)
    if (following) leaveStory(store)
  }
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <div className={styles.page}>
        <p className={styles.lead}>{words.lead}</p>
        <section className={styles.explore}>
          <OpeningPicture />
          <div>
            <h3 className={styles.title}>{words.explore}</h3>
            <p className={styles.summary}>{words.exploreNote}</p>
            <p className={styles.actions}>
              <button type="button" className={styles.main} data-first="" onClick={explore}>
                {words.explore}
              </button>
            </p>
          </div>
        </section>
        {ownFirst && <OwnStories />}
        {failed && (
          <p className={styles.state} role="alert">
            {words.failed}{' '}
            <button type="button" className={styles.link} onClick={again}>
              {words.again}
            </button>
          </p>
        )}
        {!stories && !failed && <p className={styles.state}>{words.loading}</p>}
        {stories?.length === 0 && <p className={styles.state}>{words.none}</p>}
        {stories && stories.length > 0 && (
          <ol className={styles.stories}>
            {stories.map((story) => (
              <StoryEntry key={story.id} story={story} />
            ))}
          </ol>
        )}
        {/* Below what is still to come, so that nothing moves under the hand that reaches for it. */}
        {(stories || failed) && (
          <>
            <Teaching />
            {ownFirst === false && <OwnStories />}
          </>
        )}
      </div>
    </Dialog>
  )
}
