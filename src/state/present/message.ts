import type { Shared, Stamp } from './shared.ts'
import { type Blank, blanks, type Pointer, pointers, type Showing, type Timer } from './showing.ts'

/** Who speaks: the window that the audience sees, or that of the presenter. */
export const roles = ['stage', 'desk'] as const
export type Role = (typeof roles)[number]

/** What windows of a presentation say to each other. Any of it may be lost, late, doubled or out of order. */
export type Message =
  /** Asks for the state; and for the story, where it is not known. */
  | (Sent & { readonly type: 'hello'; readonly knows: boolean })
  | (Sent & { readonly type: 'state'; readonly shared: Shared; readonly story?: unknown })
  /** Where the pointer is, from 0 to 1 across and down the slide; or that it is nowhere. */
  | (Sent & { readonly type: 'point'; readonly at: Place | null })
  /** The window was closed, or loads anew. */
  | (Sent & { readonly type: 'bye' })
  /** The audience's window is there, but back on the map. */
  | (Sent & { readonly type: 'left' })
  /** The presenter asks for the stage again. */
  | (Sent & { readonly type: 'call' })

interface Sent {
  readonly session: string
  readonly role: Role
}
/** Those that say nothing but themselves. */
const bare = ['bye', 'left', 'call'] as const
export type Place = readonly [number, number]

/** A message as it should be; nothing where what arrived is anything else. It may come from whoever has a hold of the window. */
export const readMessage = (sent: unknown, session: string): Message | undefined => {
  if (!isRecord(sent) || sent.session !== session || !isOneOf(roles, sent.role)) return undefined
  const { role } = sent
  if (isOneOf(bare, sent.type)) return { type: sent.type, session, role }
  if (sent.type === 'hello') return { type: 'hello', session, role, knows: sent.knows === true }
  if (sent.type === 'point') {
    const at = sent.at === null ? null : readPlace(sent.at)
    return at === undefined ? undefined : { type: 'point', session, role, at }
  }
  if (sent.type !== 'state') return undefined
  const shared = readShared(sent.shared)
  return shared && { type: 'state', session, role, shared, ...(sent.story !== undefined && { story: sent.story }) }
}

/** The state as it should be, from a message or from storage. */
export const readShared = (value: unknown): Shared | undefined => {
  if (!isRecord(value)) return undefined
  const showing = readShowing(value.showing)
  const stamp = readStamp(value.stamp)
  return showing && stamp && { showing, stamp }
}

const readStamp = (value: unknown): Stamp | undefined =>
  isRecord(value) && isCount(value.count, 1e9) && isName(value.by) ? { count: value.count, by: value.by } : undefined

const readShowing = (value: unknown): Showing | undefined => {
  if (!isRecord(value)) return undefined
  const { story, step, answered, turned, names, attention, blank, pointer } = value
  const timer = readTimer(value.timer)
  const fits =
    timer !== undefined &&
    isName(story) &&
    isCount(step, 1000) &&
    typeof answered === 'boolean' &&
    typeof turned === 'boolean' &&
    typeof names === 'boolean' &&
    (attention === undefined || isName(attention)) &&
    (blank === undefined || isOneOf<Blank>(blanks, blank)) &&
    isOneOf<Pointer>(pointers, pointer)
  if (!fits) return undefined
  const shown = { story, step, answered, turned, names, pointer, timer }
  return { ...shown, ...(attention !== undefined && { attention }), ...(blank !== undefined && { blank }) }
}

const readTimer = (value: unknown): Timer | undefined => {
  if (!isRecord(value) || !isCount(value.spent, 1e10)) return undefined
  const { spent, since } = value
  if (since === undefined) return { spent }
  return isCount(since, 1e14) ? { spent, since } : undefined
}

const readPlace = (value: unknown): Place | undefined => {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [x, y]: readonly unknown[] = value
  const isWithin = (one: unknown): one is number => typeof one === 'number' && one >= 0 && one <= 1
  return isWithin(x) && isWithin(y) ? [x, y] : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 300
const isCount = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
const isOneOf = <T>(all: readonly T[], value: unknown): value is T => all.includes(value as T)
