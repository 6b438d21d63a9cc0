/** What a presentation shows at the moment: all that its windows have to agree on. */
export interface Showing {
  /** The id of the story. */
  readonly story: string
  /** The index of the step. */
  readonly step: number
  /** Whether the question of the step has been answered. */
  readonly answered: boolean
  /** Whether the slide is turned over, to what it rests on. */
  readonly turned: boolean
  /** Whether actors are called by their names. */
  readonly names: boolean
  /** The id of the tie that is pointed at. */
  readonly attention?: string
  readonly blank?: Blank
  readonly pointer: Pointer
  readonly timer: Timer
}

export const blanks = ['black', 'white'] as const
export type Blank = (typeof blanks)[number]

/** What follows the mouse: nothing, a large soft disc, or a disc of light that leaves the rest in the shade. */
export const pointers = ['none', 'disc', 'spotlight'] as const
export type Pointer = (typeof pointers)[number]

/** Times in milliseconds, on the clock that all windows of a computer share. */
export interface Timer {
  /** When it was started last, if it runs. */
  readonly since?: number
  /** How long it had run before. */
  readonly spent: number
}

export const spentOf = ({ since, spent }: Timer, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since))

export const beginAt = (story: string, step: number): Showing => ({
  story,
  step,
  answered: false,
  turned: false,
  names: true,
  pointer: 'none',
  timer: { spent: 0 },
})

/** All of it in a line, but the timer: two windows are in step where this is the same. */
export const inALine = ({ story, step, answered, turned, names, attention, blank, pointer }: Showing): string =>
  [
    story,
    step,
    answered ? 'answered' : 'asked',
    turned ? 'back' : 'front',
    names ? 'names' : 'letters',
    attention ?? 'no-tie',
    blank ?? 'lit',
    pointer,
  ].join(' ')
