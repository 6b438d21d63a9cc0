import { lazy, Suspense } from 'react'
import { tales } from '../../state/stories/playing.ts'
import { useApp } from '../useApp.ts'
import { StoryPanel } from './StoryPanel.tsx'

const WritingPanel = lazy(() => import('../writing/WritingPanel.tsx').then((m) => ({ default: m.WritingPanel })))
const CollectBar = lazy(() => import('../writing/CollectBar.tsx').then((m) => ({ default: m.CollectBar })))
const TaleNote = lazy(() => import('../writing/TaleNote.tsx').then((m) => ({ default: m.TaleNote })))

/** The story beside the map: the one that is followed, or the one that is being made. */
export const BesideMap = () => {
  const story = useApp((state) => state.playing?.story)
  const tool = useApp((state) => state.view.tool !== undefined)
  const low = useApp((state) => state.writing?.low ?? false)
  const phone = useApp((state) => state.narrow)
  if (story)
    return (
      <>
        <StoryPanel />
        {tales.has(story) && (
          <Suspense>
            <TaleNote />
          </Suspense>
        )}
      </>
    )
  return <Suspense>{tool || (phone && low) ? <CollectBar onPhone={phone} /> : <WritingPanel />}</Suspense>
}
