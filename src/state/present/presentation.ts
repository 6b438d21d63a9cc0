import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Story } from '../../model/story.ts'
import { type Action, act } from './act.ts'
import { checkStory } from './checkStory.ts'
import { keepShared, keepStory } from './keep.ts'
import { type Lines, openLines } from './lines.ts'
import type { Message, Place, Role } from './message.ts'
import { newName } from './names.ts'
import type { Shared } from './shared.ts'
import type { Showing } from './showing.ts'
import { createSync } from './sync.ts'

/** A presentation as one of its windows knows it. */
export interface PresentationState {
  readonly showing?: Showing
  readonly story?: Story
  /** Where the pointer is, from 0 to 1 across and down the slide. */
  readonly at: Place | null
  /** Whether the other window answers: not yet, so far, from the map, or no longer. */
  readonly other: 'unheard' | 'there' | 'left' | 'gone'
}

export interface Presentation {
  readonly session: string
  readonly store: StoreApi<PresentationState>
  readonly run: (action: Action, ties: readonly string[]) => void
  readonly point: (at: Place | null) => void
  /** A window that was opened from this one. */
  readonly add: (other: Window) => void
  /** Brings the other window to the front, if there is one; tells whether there is. */
  readonly toOther: () => boolean
  /** Has the audience's window, which was left for the map, show the slides again. */
  readonly call: () => void
  /** Takes part, until the function that it returns is called. */
  readonly join: () => () => void
}

interface Begin {
  readonly session: string
  readonly role: Role
  readonly story?: Story | undefined
  /** What this window knew before it was loaded anew. */
  readonly kept?: Shared | undefined
  /** What it begins with where it knows of nothing. */
  readonly showing?: Showing
}

const beat = 2000
/** Two beats and a half. */
const patience = 5000
/** How often a window that is known is looked after: whether it was closed. */
const look = 700
/** As long as a page takes to be loaded anew. */
const grace = 1500

export const openPresentation = ({ session, role, story, kept, showing }: Begin): Presentation => {
  const by = newName()
  const begin: Shared | undefined = kept ?? (showing && { showing, stamp: { count: 0, by } })
  const store = createStore<PresentationState>(() => ({
    at: null,
    other: 'unheard',
    ...(begin && { showing: begin.showing }),
    ...(story && { story }),
  }))
  const remember = (shared: Shared) => keepShared(session, shared)
  if (begin) remember(begin)
  if (story) keepStory(session, story)
  let heard = 0
  let other: Window | undefined
  let lines: Lines | undefined
  const sync = createSync({
    session,
    role,
    by,
    shared: begin,
    story: () => store.getState().story,
    send: (message) => lines?.send(message),
    onChange: (shared) => {
      remember(shared)
      store.setState({ showing: shared.showing })
    },
  })
  const hear = (message: Message, from?: Window) => {
    if (message.role !== role) {
      other = message.type === 'bye' ? undefined : (from ?? other)
      if (message.type === 'bye') return void setTimeout(lookFrom(heard), grace)
      heard = Date.now()
      const is = message.type === 'left' ? 'left' : 'there'
      if (store.getState().other !== is) store.setState({ other: is })
    }
    if (message.type === 'point') store.setState({ at: message.at })
    if (message.type === 'state' && message.story !== undefined && !store.getState().story) void learn(message.story)
    sync.hear(message)
  }
  const learn = async (told: unknown) => {
    const learnt = await checkStory(told)
    if (!learnt || store.getState().story) return
    store.setState({ story: learnt })
    keepStory(session, learnt)
  }
  /** Whether nothing was heard since. */
  const lookFrom = (before: number) => () => {
    if (heard === before) store.setState({ other: 'gone' })
  }
  const join = () => {
    const joined = Date.now()
    const own = openLines(session, hear)
    lines = own
    const watch = setInterval(() => {
      if (other?.closed && Date.now() - heard > look) store.setState({ other: 'gone' })
    }, look)
    const tick = setInterval(() => {
      sync.beat()
      if (Date.now() - Math.max(heard, joined) > patience) store.setState({ other: 'gone' })
    }, beat)
    window.addEventListener('pagehide', sync.leave)
    sync.greet()
    return () => {
      clearInterval(tick)
      clearInterval(watch)
      window.removeEventListener('pagehide', sync.leave)
      sync.leave()
      own.close()
    }
  }
  return {
    session,
    store,
    run: (action, ties) => {
      const { story, showing } = store.getState()
      if (story && showing) sync.show(act(showing, action, { story, ties, now: Date.now() }))
    },
    point: (at) => {
      store.setState({ at })
      sync.point(at)
    },
    add: (opened) => {
      other = opened
      lines?.add(opened)
    },
    toOther: () => {
      if (!other || other.closed || store.getState().other === 'gone') return false
      other.focus()
      return true
    },
    call: () => {
      lines?.send({ type: 'call', session, role })
      other?.focus()
    },
    join,
  }
}
