/**
 * The files of each version of the site are kept apart, so that a page finds those it was made with for as long as it is open.
 * `built` is what the build wrote into the worker: see `src/compile/offline`.
 */
export interface Built {
  /** Names the version. */
  readonly id: string
  /** All that is kept with the first visit. */
  readonly files: readonly Kept[]
}

interface Kept {
  readonly url: string
  /** None where the name holds a hash already. */
  readonly revision: string | null
  readonly integrity: string
}
