import { lazy, Suspense } from 'react'
import type { Insets } from '../../scene/frame.ts'
import { useApp } from '../useApp.ts'
import { StoryPanel } from './StoryPanel.tsx'

const WritingPanel = lazy(() => import('../writing/WritingPanel.tsx').then((m) => ({ default: m.WritingPanel })))
const CollectBar = lazy(() => import('../writing/CollectBar.tsx').then((m) => ({ default: m.CollectBar })))
const TaleNote = lazy(() => import('../writing/TaleNote.tsx').then((m) => ({ default: m.TaleNote })))

/** The story beside the map: the one that is followed, or the one that is being made. */
export const BesideMap = ({ insets }: { readonly insets: Insets }) => {
  const playing = useApp((state) => state.playing)
  const tool = useApp((state) => state.view.tool !== undefined)
  const low = useApp((state) => state.writing?.low ?? false)
  const phone = useApp((state) => state.narrow)
  if (playing)
    return (
      <>
        <StoryPanel insets={insets} />
        {playing.tale && (
          <Suspense>
            <TaleNote />
          </Suspense>
        )}
      </>
    )
  return <Suspense>{tool || (phone && low) ? <CollectBar onPhone={phone} /> : <WritingPanel />}</Suspense>
}
