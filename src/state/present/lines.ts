import { type Message, readMessage } from './message.ts'

/** What a window has to reach the others of its presentation. */
export interface Lines {
  readonly send: (message: Message) => void
  /** A window that was opened from here. */
  readonly add: (other: Window) => void
  readonly close: () => void
}

/**
 * Messages go both ways there are: from window to opened window, which works from a disk too, where pages have no origin; and
 * to all windows of the same origin, which works where windows have lost each other or were opened by hand. What arrives twice
 * does no harm. Only messages of this session are heard, whose name is a secret between its windows.
 */
export const openLines = (session: string, hear: (message: Message, from?: Window) => void): Lines => {
  const isOpaque = self.origin === 'null'
  const others = new Set<Window>()
  if (window.opener) others.add(window.opener as Window)
  const channel =
    isOpaque || typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`allegiances.present.${session}`)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, session)
    if (message) hear(message)
  })
  const receive = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== self.origin && !(isOpaque && origin === 'file://')) return
    const message = readMessage(data, session)
    if (!message || !source || source === window || !('closed' in source)) return
    // A window that was loaded anew has forgotten whom it opened.
    others.add(source)
    hear(message, source)
  }
  window.addEventListener('message', receive)
  return {
    send: (message) => {
      channel?.postMessage(message)
      for (const other of others) {
        if (other.closed) others.delete(other)
        else other.postMessage(message, isOpaque ? '*' : self.origin)
      }
    },
    add: (other) => void others.add(other),
    close: () => {
      window.removeEventListener('message', receive)
      channel?.close()
    },
  }
}
