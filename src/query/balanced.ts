import type { Assessment } from '../analysis/balance/assess.ts'
import type { CampsShown } from '../model/balanceView.ts'
import type { SignedTriad } from '../model/triad.ts'
import type { CampsOfMap } from './camps.ts'
import type { SignedMap } from './signedMap.ts'

/** Signs together with what was computed from them. */
export interface Assessed {
  readonly signed: SignedMap
  readonly assessment: Assessment
}

/** All that is known of the balance of some signs. */
export interface Balanced {
  readonly signed: SignedMap
  readonly triads: readonly SignedTriad[]
  /** Absent while it is being computed; it may be of signs that were read otherwise before. */
  readonly done?: Assessed
  readonly failed: boolean
  /** Which division into camps the map shows, and who is in them; absent while it is not known. */
  readonly division: CampsShown
  readonly camps?: CampsOfMap
}
