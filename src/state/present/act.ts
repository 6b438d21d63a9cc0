import type { Story } from '../../model/story.ts'
import { type Blank, pointers, type Showing, spentOf, type Timer } from './showing.ts'

/** What a presenter can do, with a key or a button, in either window. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'reveal' | 'names' | 'turn' | 'pointer' | 'unblank' }
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'blank'; readonly with: Blank }
  | { readonly do: 'attend'; readonly by: 1 | -1 }
  | { readonly do: 'timer'; readonly to: TimerPress }

export type TimerPress = 'start' | 'pause' | 'toggle' | 'reset'

export interface Stage {
  readonly story: Story
  /** The ids of the ties on the slide that is shown, in their order. */
  readonly ties: readonly string[]
  readonly now: number
}

/** What is shown after an action; the same thing where there is nothing to do. */
export const act = (showing: Showing, action: Action, stage: Stage): Showing => {
  const after = done(showing, action, stage)
  return isOnwards(showing, after) ? { ...after, timer: begun(after.timer, stage.now) } : after
}

/** Further on in the story: the answer comes after its question. */
const isOnwards = (before: Showing, after: Showing): boolean =>
  after.step > before.step || (after.step === before.step && after.answered && !before.answered)

/** A lesson begins with its first step on; a timer that was paused stays so. */
const begun = (timer: Timer, now: number): Timer =>
  timer.spent === 0 && timer.since === undefined ? { spent: 0, since: now } : timer

const done = (showing: Showing, action: Action, stage: Stage): Showing => {
  switch (action.do) {
    case 'next':
      return showing.blank ? unblanked(showing) : next(showing, stage.story)
    case 'previous':
      return showing.blank ? unblanked(showing) : previous(showing, stage.story)
    case 'first':
      return at(showing, 0, stage.story)
    case 'last':
      return at(showing, stage.story.steps.length - 1, stage.story)
    case 'go':
      return at(showing, action.step, stage.story)
    case 'reveal':
      return asks(stage.story, showing.step) ? { ...showing, answered: !showing.answered } : showing
    case 'names':
      return { ...showing, names: !showing.names }
    case 'turn':
      return { ...showing, turned: !showing.turned }
    case 'pointer':
      return { ...showing, pointer: pointers[(pointers.indexOf(showing.pointer) + 1) % pointers.length] ?? 'none' }
    case 'unblank':
      return unblanked(showing)
    case 'blank':
      return showing.blank === action.with ? unblanked(showing) : { ...showing, blank: action.with }
    case 'attend':
      return attend(showing, action.by, stage.ties)
    case 'timer':
      return timed(showing, action.to, stage.now)
  }
}

const asks = ({ steps }: Story, step: number): boolean => steps[step]?.question !== undefined

const unblanked = ({ blank, ...showing }: Showing): Showing => (blank ? showing : showing)

/** Asks first: the answer comes before the next step. */
const next = (showing: Showing, story: Story): Showing =>
  asks(story, showing.step) && !showing.answered
    ? { ...showing, answered: true, turned: false }
    : at(showing, showing.step + 1, story)

/** The way back is that of next: an answer is taken back before its step is left, and a step is come back to as it was left. */
const previous = (showing: Showing, story: Story): Showing => {
  if (asks(story, showing.step) && showing.answered) return { ...showing, answered: false, turned: false }
  const before = at(showing, showing.step - 1, story)
  return before === showing ? showing : { ...before, answered: asks(story, before.step) }
}

/** Another step, as it begins; the same where there is none. */
const at = (showing: Showing, step: number, { steps }: Story): Showing => {
  if (!steps[step] || step === showing.step) return step === showing.step ? unblanked(showing) : showing
  const { attention: _, blank: __, ...rest } = showing
  return { ...rest, step, answered: false, turned: false }
}

/** Past the last tie, and before the first, none is pointed at. */
const attend = ({ attention, ...showing }: Showing, by: 1 | -1, ties: readonly string[]): Showing => {
  const places = ties.length + 1
  const place = attention === undefined ? ties.length : ties.indexOf(attention)
  // One that is no longer there counts as none.
  const tie = ties[((place < 0 ? ties.length : place) + by + places) % places]
  return tie === undefined ? showing : { ...showing, attention: tie }
}

const timed = (showing: Showing, to: TimerPress, now: number): Showing => {
  const { timer } = showing
  if (to === 'toggle') return timed(showing, timer.since === undefined ? 'start' : 'pause', now)
  if (to === 'start') return timer.since === undefined ? { ...showing, timer: { ...timer, since: now } } : showing
  if (to === 'pause') return timer.since === undefined ? showing : { ...showing, timer: { spent: spentOf(timer, now) } }
  return { ...showing, timer: timer.since === undefined ? { spent: 0 } : { spent: 0, since: now } }
}
