import type { Message, Place, Role } from './message.ts'
import { isBehind, merge, type Shared, write } from './shared.ts'
import type { Showing } from './showing.ts'

/** A window's part in keeping all windows in step. It knows of no page: what it says and hears goes through others. */
export interface Sync {
  /** What this window believes to be shown; nothing as long as it has heard of nothing. */
  readonly shared: () => Shared | undefined
  /** This window shows something else. */
  readonly show: (showing: Showing) => void
  readonly point: (at: Place | null) => void
  readonly hear: (message: Message) => void
  /** Says what is shown, over and over: what was lost is made good by the next. */
  readonly beat: () => void
  readonly leave: () => void
}

interface Options {
  readonly session: string
  readonly role: Role
  /** A name that no other window has, nor this one once it is loaded anew. */
  readonly by: string
  /** What this window knows from before, or begins with. */
  readonly shared?: Shared | undefined
  /** The story, once it is known. */
  readonly story: () => unknown
  readonly send: (message: Message) => void
  readonly onChange: (shared: Shared) => void
}

export const createSync = (options: Options): Sync => {
  const { session, role, by, send, onChange } = options
  let { shared } = options
  const tell = (story?: unknown) =>
    shared && send({ type: 'state', session, role, shared, ...(story !== undefined && { story }) })
  const beat = () => {
    const knows = options.story() !== undefined
    if (!shared || !knows) send({ type: 'hello', session, role, knows })
    tell()
  }
  return {
    shared: () => shared,
    show: (showing) => {
      if (!shared || showing === shared.showing) return
      shared = write(shared, showing, by)
      onChange(shared)
      tell()
    },
    point: (at) => send({ type: 'point', session, role, at }),
    hear: (message) => {
      if (message.type === 'hello') tell(message.knows ? undefined : options.story())
      if (message.type !== 'state') return
      const heard = message.shared
      // Whoever is behind is told at once rather than with the next beat.
      if (shared && isBehind(heard, shared)) return void tell()
      const after = shared ? merge(shared, heard) : heard
      if (after === shared) return
      shared = after
      onChange(after)
    },
    beat,
    leave: () => send({ type: 'bye', session, role }),
  }
}
