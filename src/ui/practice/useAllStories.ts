import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { loadStories } from '../../state/stories/loadStories.ts'

/** The stories that come with the map; absent while they load, and whether they could not be. */
export const useAllStories = (): { readonly stories?: readonly Story[]; readonly failed: boolean } => {
  const [stories, setStories] = useState<readonly Story[]>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadStories()
      .then(setStories)
      .catch(() => setFailed(true))
  }, [])
  return { failed, ...(stories && { stories }) }
}
