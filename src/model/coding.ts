import type { Relation } from './relation.ts'
import type { Status } from './status.ts'

/*
 * The coding exercise: students read what the curators read and choose relation and status themselves. What they chose is
 * compared with the curators, and with each other.
 */

/** Which claims are coded: those of a story, of an article, or some of all, drawn by a seed. */
export type CodingSet =
  | { readonly of: 'story'; readonly story: string }
  | { readonly of: 'article'; readonly article: string }
  | { readonly of: 'sample'; readonly count: number; readonly seed: number }

/** A relation; no tie between the two; or that it cannot be told. */
export type RelationCode = Relation | 'none' | 'unsure'
export type StatusCode = Status | 'unsure'

/** What a coder says of one claim; what is not chosen yet is absent. */
export interface Code {
  readonly claim: string
  readonly relation?: RelationCode
  readonly status?: StatusCode
}

/** One coder's codes of one set: what is kept on the device, and the file that is handed in. */
export interface Coding {
  /** A name or initials, as they typed it. */
  readonly coder: string
  /** As `article:unlikely-alliance`. */
  readonly set: string
  /** Version of the data that was coded. */
  readonly data: string
  readonly codes: readonly Code[]
}

export const isCoded = ({ relation, status }: Partial<Code>): boolean =>
  relation === 'none' || (relation !== undefined && status !== undefined)

/** What counts when codes are compared: "cannot tell" is a value that is missing. */
export const comparable = <T extends string>(code: T | undefined): Exclude<T, 'unsure'> | undefined =>
  code === 'unsure' ? undefined : (code as Exclude<T, 'unsure'> | undefined)

/** How a claim stands: some coders differ; they agree, and the curators with them or not; only one said anything of it, or nobody. */
export type Standing = 'disputed' | 'agreed' | 'curatorDiffers' | 'oneAgrees' | 'oneDiffers' | 'untold'
