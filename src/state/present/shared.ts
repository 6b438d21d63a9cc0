import type { Showing } from './showing.ts'

/** What is shown, and which window wrote it when. */
export interface Shared {
  readonly showing: Showing
  readonly stamp: Stamp
}

/**
 * A moment on the clock that all windows share, which counts writes rather than seconds (Lamport 1978, Time, clocks, and the
 * ordering of events in a distributed system). A window that is loaded anew is another window.
 */
export interface Stamp {
  readonly count: number
  readonly by: string
}

const isLater = (a: Stamp, b: Stamp): boolean => (a.count === b.count ? a.by > b.by : a.count > b.count)

/** The last writer wins, in whatever order and however often what was written arrives. */
export const merge = (a: Shared, b: Shared): Shared => (isLater(b.stamp, a.stamp) ? b : a)

/** Whether the first is older than the second. */
export const isBehind = (a: Shared, b: Shared): boolean => isLater(b.stamp, a.stamp)

/** What a window writes knows of all that it has seen. */
export const write = (before: Shared, showing: Showing, by: string): Shared => ({
  showing,
  stamp: { count: before.stamp.count + 1, by },
})
