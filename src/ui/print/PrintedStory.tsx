import { useMemo } from 'react'
import type { Story } from '../../model/story.ts'
import { looks } from '../../picture/figureColours.ts'
import { handoutOf } from '../../picture/story/handout.ts'
import { originOfStories } from '../stories/files/originOfStories.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { PrintedPages } from './PrintedPages.tsx'

/** The handout of a story. */
export const PrintedStory = ({ story }: { readonly story: Story }) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const figure = useMemo(
    () => handoutOf({ story, dataset, origin: originOfStories(store, story) }),
    [story, dataset, store],
  )
  return (
    <div data-print="">
      <PrintedPages figure={figure} look={looks.white} />
    </div>
  )
}
