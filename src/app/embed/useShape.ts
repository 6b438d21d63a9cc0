import { useEffect } from 'react'
import { breakpoints } from '../../scene/frame.ts'
import type { AppStore } from '../../state/store.ts'

/** Takes the composition for phones where the map's place is narrow and upright. */
export const useShape = (store: AppStore, size: { readonly width: number; readonly height: number } | undefined) => {
  const narrow = size !== undefined && size.width < breakpoints.phone && size.height > size.width
  useEffect(() => {
    if (store.getState().narrow !== narrow) store.setState({ narrow })
  }, [store, narrow])
}
