import { useEffect } from 'react'
import { breakpoints } from '../../scene/frame.ts'
import type { AppStore } from '../../state/store.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Whether a frame is narrow and upright, as a phone is: it has the composition for phones. */
export const isUpright = ({ width, height }: Size): boolean => width < breakpoints.phone && height > width

/** Takes the composition that fits the shape of the frame; what opens within it moves no actor. */
export const useShape = (store: AppStore, size: Size | undefined): void => {
  const narrow = size && isUpright(size)
  useEffect(() => {
    if (narrow !== undefined && store.getState().narrow !== narrow) store.setState({ narrow })
  }, [store, narrow])
}
