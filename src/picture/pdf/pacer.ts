/** Longest stretch of work without a pause, in milliseconds: two thirds of a frame. */
const stretch = 10

/** Waits for other work where the last pause is long ago, and says whether it did; throws where nobody waits any more. */
export const pacer = (signal?: AbortSignal): (() => Promise<boolean>) => {
  let last = performance.now()
  signal?.throwIfAborted()
  return async () => {
    if (performance.now() - last < stretch) return false
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    signal?.throwIfAborted()
    last = performance.now()
    return true
  }
}
