import { useEffect, useState } from 'react'
import { openPresentation, type Presentation } from '../../state/present/presentation.ts'

/** Takes part in a presentation as long as the component is there. */
export const usePresentation = (begin: () => Parameters<typeof openPresentation>[0]): Presentation => {
  const [presentation] = useState(() => openPresentation(begin()))
  useEffect(() => presentation.join(), [presentation])
  return presentation
}
