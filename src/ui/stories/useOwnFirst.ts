import { useEffect, useState } from 'react'
import { ownStories } from '../../state/writing/ownStories.ts'

/** Whether the reader had stories of their own as the page opened; nothing moves while it is open. Undefined until it is known. */
export const useOwnFirst = (): boolean | undefined => {
  const [first, setFirst] = useState<boolean>()
  useEffect(() => {
    void ownStories()
      .list()
      .then(
        ({ length }) => setFirst(length > 0),
        () => setFirst(false),
      )
  }, [])
  return first
}
