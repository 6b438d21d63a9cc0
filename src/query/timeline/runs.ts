import type { ClaimTime, Edge } from '../../model/claimTime.ts'

/** A bar: overlapping stretches of claims taken together, with the ends of those that reach furthest. */
export interface Run {
  readonly start: Edge
  readonly end: Edge
  /** No claim asserts it, nor is it anybody's word. */
  readonly soft: boolean
}

/**
 * The bars of a row. Denied claims make none, nor do those that are only attested at a moment or at their article's date. Firm
 * and soft claims never share a bar: what is hedged must not look asserted.
 */
export const runsOf = (times: readonly ClaimTime[]): Run[] => {
  const lasting = times.filter(({ manner, claim }) => isLasting(manner) && claim.status !== 'denied')
  const firm = (time: ClaimTime) => time.claim.status === 'asserted' || time.claim.status === 'attributed'
  return [
    ...merged(lasting.filter((time) => !firm(time))).map((run) => ({ ...run, soft: true })),
    ...merged(lasting.filter(firm)).map((run) => ({ ...run, soft: false })),
  ]
}

const isLasting = (manner: ClaimTime['manner']): boolean => manner === 'stretch' || manner === 'attested'

type Ends = Pick<Run, 'start' | 'end'>

const merged = (times: readonly Ends[]): Ends[] => {
  const runs: Ends[] = []
  for (const { start, end } of [...times].sort((a, b) => a.start.from - b.start.from)) {
    const last = runs.at(-1)
    if (last && start.from <= last.end.to) {
      runs[runs.length - 1] = { start: earlier(last.start, start), end: later(last.end, end) }
    } else runs.push({ start, end })
  }
  return runs
}

/** Where two ends lie at the same place, the one that is told best. */
const best: readonly Edge['how'][] = ['open', 'sharp', 'faded', 'unknown']
const better = (a: Edge, b: Edge): Edge =>
  a.how === b.how ? (a.to - a.from <= b.to - b.from ? a : b) : best.indexOf(a.how) < best.indexOf(b.how) ? a : b
const earlier = (a: Edge, b: Edge): Edge => (a.from === b.from ? better(a, b) : a.from < b.from ? a : b)
const later = (a: Edge, b: Edge): Edge => (a.to === b.to ? better(a, b) : a.to > b.to ? a : b)
