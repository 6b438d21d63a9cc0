import { useEffect, useState } from 'react'
import { openPresentation, type Presentation } from '../../state/present/presentation.ts'

type Begin = Parameters<typeof openPresentation>[0]

/** Takes part in a presentation as long as the component is there. */
export const usePresentation = (begin: () => Begin): Presentation | undefined => {
  const [presentation, setPresentation] = useState<Presentation>()
  const [first] = useState(begin)
  useEffect(() => {
    const opened = openPresentation(first)
    setPresentation(opened)
    return () => opened.end()
  }, [first])
  return presentation
}
