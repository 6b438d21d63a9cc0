import { type Allowed, withinAllowed } from '../../model/embedded.ts'
import type { AppStore, State } from '../../state/store.ts'

/** From now on the view changes in no more than its author allows; the steps of a story bring their own. */
export const limit = (store: AppStore, may: Allowed): void => {
  const set = store.setState
  const limited = (part: Partial<State> | ((state: State) => Partial<State>), replace?: boolean): void => {
    const before = store.getState()
    const next = typeof part === 'function' ? part(before) : part
    const ofStory = next.last === 'step' || (next.playing !== undefined && next.playing !== before.playing)
    const view = next.view && !ofStory ? withinAllowed(before.view, next.view, may) : next.view
    const told = view ? { ...next, view } : next
    if (replace) set(told as State, true)
    else set(told)
  }
  store.setState = limited
}
