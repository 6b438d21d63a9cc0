import { useState } from 'react'

/** The first of a long list, and a way to more of it. Another list starts anew. */
export const useCapped = <T>(all: readonly T[], first: number, step = 100) => {
  const [{ list, size }, setSize] = useState({ list: all, size: first })
  const now = list === all ? size : first
  return {
    shown: all.length > now ? all.slice(0, now) : all,
    rest: Math.max(0, all.length - now),
    next: Math.min(step, Math.max(0, all.length - now)),
    more: () => setSize({ list: all, size: now + step }),
  }
}
