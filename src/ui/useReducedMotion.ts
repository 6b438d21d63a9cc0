import { useMedia } from './useMedia.ts'

/** Whether the reader's system asks that nothing move by itself. */
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)')
