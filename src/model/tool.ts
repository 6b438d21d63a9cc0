import type { Filters } from './filters.ts'
import type { Relation } from './relation.ts'

/** A tool that works in every lens. One at a time is open. */
export type Tool =
  /** How two actors are tied, or who stands around one. `avoid`: the relations that a path does not use. */
  | { readonly type: 'paths'; readonly from?: string; readonly to?: string; readonly avoid: readonly Relation[] }
  /** Who stands where in the network, by measures that know of signs. */
  | {
      readonly type: 'measures'
      /** The relations over which betweenness is measured; absent, the positive ones. */
      readonly over?: readonly Relation[]
    }
  /** What differs between another date, or other filters, and those of the view. */
  | { readonly type: 'dates'; readonly date: string; readonly filters?: Filters }
  /** What is selected, or all of it, as prose with citations. */
  | { readonly type: 'words' }

export const toolTypes = ['paths', 'measures', 'dates', 'words'] as const satisfies readonly Tool['type'][]
export type ToolType = (typeof toolTypes)[number]
