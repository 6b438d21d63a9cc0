import { type Change, showActor } from './changes.ts'

/** Puts actors on the map that a tool tells of; a focus that keeps them away is left. */
export const showAll = (ids: readonly string[], leaveFocus: boolean): Change => ({
  name: 'show',
  apply: (view) => {
    const { focus, ...rest } = ids.reduce((before, id) => showActor(id).apply(before), view)
    return focus && !leaveFocus ? { ...rest, focus } : rest
  },
})
