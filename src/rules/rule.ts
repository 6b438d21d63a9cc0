import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'

/** One named rule about the data. Rules know nothing of files: a finding holds the path to the mistake. */
export interface Rule {
  readonly name: string
  /** True where the rule judges what is missing, and so must wait until every record has the right shape. */
  readonly needsWhole?: true
  /** True where it is a standard of our own curation that other people's maps need not meet. */
  readonly house?: true
  /** Yields rather than returns, so that a hopeless file need not be judged to its end. */
  readonly check: (draft: Draft) => Iterable<Finding>
}
