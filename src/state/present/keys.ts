import type { Action } from './act.ts'

/** What a key asks of the window that it is pressed in. */
type Wish = 'leave' | 'help' | 'window' | 'fullscreen'
export type Press = Action | { readonly do: Wish }

/** Whether a press is for the presentation, rather than for the window. */
export const isAction = (press: Press): press is Action => !['leave', 'help', 'window', 'fullscreen'].includes(press.do)

export interface Key {
  readonly key: string
  readonly shift: boolean
}

const both = (key: string, press: Press): readonly (readonly [string, Press])[] => [
  [key, press],
  [key.toUpperCase(), press],
]

/** Every clicker is a keyboard: some send PageDown, some arrows, some Enter or letters. */
const presses: ReadonlyMap<string, Press> = new Map<string, Press>([
  ...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].map((key) => [key, { do: 'next' }] as const),
  ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].map((key) => [key, { do: 'previous' }] as const),
  ...both('n', { do: 'next' }),
  ...both('p', { do: 'previous' }),
  ['Home', { do: 'first' }],
  ['End', { do: 'last' }],
  ...both('r', { do: 'reveal' }),
  ...both('b', { do: 'blank', with: 'black' }),
  ['.', { do: 'blank', with: 'black' }],
  ...both('w', { do: 'blank', with: 'white' }),
  [',', { do: 'blank', with: 'white' }],
  ...both('h', { do: 'names' }),
  ...both('l', { do: 'pointer' }),
  ...both('k', { do: 'turn' }),
  ...both('s', { do: 'window' }),
  ...both('f', { do: 'fullscreen' }),
  ['?', { do: 'help' }],
  ['Escape', { do: 'leave' }],
])

/** What a key does while presenting; keys that it does nothing for are the browser's. */
export const pressOf = ({ key, shift }: Key): Press | undefined => {
  if (key === 't' || key === 'T') return { do: 'attend', by: shift ? -1 : 1 }
  if (key === 'c' || key === 'C') return { do: 'timer', to: shift ? 'reset' : 'toggle' }
  return presses.get(key)
}
