import { createStore } from 'zustand/vanilla'
import { readSet, writeSet } from '../../query/practice/setCode.ts'
import { readWaiting, type WaitingRound } from '../../query/practice/waiting.ts'

/** The round that is being answered. It outlives the dialog, and in this tab the page too. */
export interface Session {
  readonly waiting?: WaitingRound
}

const key = 'allegiances.practice'

/** Storage of the tab: it is written at once, so that not even a reload in the same moment loses an answer. */
const inTab = (): WaitingRound | undefined => {
  try {
    return readWaiting(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
  } catch {
    return undefined
  }
}

const first = inTab()
export const session = createStore<Session>(() => (first ? { waiting: first } : {}))

session.subscribe(({ waiting }) => {
  try {
    if (waiting) sessionStorage.setItem(key, JSON.stringify(waiting))
    else sessionStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing: the round lives as long as the page.
  }
})

/** Puts the round aside, or takes it up again. */
export const putAside = (left: boolean): void => {
  const { waiting } = session.getState()
  if (waiting && waiting.left !== left) session.setState({ waiting: { ...waiting, left } })
}

/** Whoever asks for another set by name wants that, and not the round that waits. */
export const makeWayFor = (set: string): void => {
  const named = readSet(set)
  if (!named || writeSet(named) !== session.getState().waiting?.set) putAside(true)
}
