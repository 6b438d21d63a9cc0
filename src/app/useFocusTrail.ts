import { useEffect } from 'react'
import { followFocus } from '../ui/common/focusTrail.ts'

/** As long as the page is open, the focus never falls to its top because a control goes. */
export const useFocusTrail = (): void => useEffect(followFocus, [])
