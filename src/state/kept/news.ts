/** Tells other windows of the same browser what was kept, and hears from them. */
export interface News {
  readonly tell: (collection: string) => void
  /** Returns how to stop. */
  readonly hear: (listener: (collection: string) => void) => () => void
  readonly close: () => void
}

/** Where there are no channels between windows, nobody is told: what is kept is safe all the same, see `put`. */
export const openNews = (name: string): News => {
  const listeners = new Set<(collection: string) => void>()
  const channel = channelNamed(name)
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string') return
      for (const listener of listeners) listener(data)
    }
  return {
    tell: (collection) => channel?.postMessage(collection),
    hear: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => channel?.close(),
  }
}

const channelNamed = (name: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
