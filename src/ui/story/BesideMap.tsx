import { lazy, Suspense } from 'react'
import type { Insets } from '../../scene/frame.ts'
import { useApp } from '../useApp.ts'
import { StoryPanel } from './StoryPanel.tsx'

const WritingBeside = lazy(() => import('../writing/WritingBeside.tsx').then((m) => ({ default: m.WritingBeside })))

/** The story beside the map: the one that is followed, or the one that is being made. */
export const BesideMap = ({ insets }: { readonly insets: Insets }) => {
  const playing = useApp((state) => state.playing)
  if (playing) return <StoryPanel insets={insets} />
  return (
    <Suspense>
      <WritingBeside />
    </Suspense>
  )
}
