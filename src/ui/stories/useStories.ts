import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { loadStories } from '../../state/stories/loadStories.ts'

interface Stories {
  readonly stories: readonly Story[] | undefined
  readonly failed: boolean
  readonly again: () => void
}

/** The stories that come with the map, once they are there. */
export const useStories = (): Stories => {
  const [stories, setStories] = useState<readonly Story[]>()
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let gone = false
    void turn
    loadStories().then(
      (found) => gone || setStories(found),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [turn])
  const again = () => {
    setFailed(false)
    setTurn(turn + 1)
  }
  return { stories, failed, again }
}
