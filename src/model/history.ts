/** A value that is edited, with the ways back and forth; each remembers the name of the edit that it takes back or does again. */
export interface History<T, Name extends string = string> {
  readonly now: T
  readonly past: readonly Turn<T, Name>[]
  readonly future: readonly Turn<T, Name>[]
  /** While it is the same, edits are one: what is typed into one field in one go. */
  readonly open?: string
}

interface Turn<T, Name> {
  readonly value: T
  readonly name: Name
}

const most = 200

export const historyOf = <T, Name extends string>(now: T): History<T, Name> => ({ now, past: [], future: [] })

/** Goes on to another value. With `run`, edits that follow one another within the same run are taken back as one. */
export const editOf = <T, Name extends string>(
  history: History<T, Name>,
  now: T,
  name: Name,
  run?: string,
): History<T, Name> => {
  if (now === history.now) return history
  const isOne = run !== undefined && run === history.open && history.past.length > 0
  return {
    now,
    past: isOne ? history.past : [...history.past, { value: history.now, name }].slice(-most),
    future: [],
    ...(run !== undefined && { open: run }),
  }
}

/** What is edited next is another edit, whatever it is. */
export const sealed = <T, Name extends string>({ open: _, ...history }: History<T, Name>): History<T, Name> => history

export const undoneOf = <T, Name extends string>({ now, past, future }: History<T, Name>): History<T, Name> => {
  const last = past.at(-1)
  if (!last) return { now, past, future }
  return { now: last.value, past: past.slice(0, -1), future: [...future, { value: now, name: last.name }] }
}

export const redoneOf = <T, Name extends string>({ now, past, future }: History<T, Name>): History<T, Name> => {
  const next = future.at(-1)
  if (!next) return { now, past, future }
  return { now: next.value, past: [...past, { value: now, name: next.name }], future: future.slice(0, -1) }
}
