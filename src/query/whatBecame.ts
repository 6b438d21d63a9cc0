import type { Sign } from '../model/sign.ts'
import type { TieChange } from '../model/tieChange.ts'
import type { Visible } from '../model/visible.ts'
import { compareViews, inOrder, viewBefore } from './compareViews.ts'

/** What became of ties from the earlier of two views to the later, by their ids, and of the signs of their pairs. */
export interface WhatBecame {
  readonly how: ReadonlyMap<string, TieChange>
  readonly signs: ReadonlyMap<string, readonly [before: Sign, after: Sign]>
}

const nothing: WhatBecame = { how: new Map(), signs: new Map() }

/** As the tool of two dates has it; nothing where it is not open. */
export const whatBecame = ({ dataset, view }: Pick<Visible, 'dataset' | 'view'>): WhatBecame => {
  const before = viewBefore(view)
  if (!before) return nothing
  const [first, second] = inOrder(before, view)
  const { ties, signs } = compareViews(dataset, first, second)
  return {
    how: new Map(ties.map(({ tie, how }) => [tie.id, how])),
    signs: new Map(
      signs.flatMap((pair) => pair.ties.map(({ id }) => [id, [pair.before, pair.after] as const] as const)),
    ),
  }
}
