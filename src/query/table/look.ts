import type { ActorType } from '../../model/actor.ts'
import type { Citation } from '../../model/claim.ts'
import type { Status } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import type { Selection } from '../../model/view.ts'

/** What a cell shows beside its words, or in their place. */
export type Look =
  /** Set in the type of names. */
  | { readonly type: 'name' }
  /** Text of several lines. */
  | { readonly type: 'prose' }
  | { readonly type: 'tie'; readonly tie: Pick<Tie, 'relation' | 'status' | 'validity' | 'direction'> }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'actor type'; readonly of: ActorType }
  | { readonly type: 'contested' }
  | { readonly type: 'number' }
  | { readonly type: 'articles'; readonly numbers: readonly number[] }
  | { readonly type: 'passage'; readonly citation: Citation }
  | { readonly type: 'link'; readonly to: Selection }
