import type { Citation } from './claim.ts'
import type { Status } from './status.ts'

/** A cited attribute of an actor or of an event: exactly one of the two is named. */
export interface Fact extends Citation {
  readonly id: string
  readonly actor?: string
  readonly event?: string
  readonly attribute: string
  /** One of value and range is given. */
  readonly value?: string | number
  readonly range?: readonly [number, number]
  readonly unit?: string
  readonly status: Status
}
