import { difference } from '../../model/difference.ts'
import type { Tie } from '../../model/tie.ts'

/** What becomes of some ties when articles fall silent. */
export interface Fall {
  readonly fell: readonly Fallen[]
  /** Another status or certainty than before. */
  readonly weakened: readonly Altered[]
  /** As they were, but on fewer articles. */
  readonly thinned: readonly Altered[]
  /** Ties that only now pass the filters, such as those that now rest on one article. */
  readonly came: readonly Tie[]
}

export interface Fallen {
  /** As it was. */
  readonly tie: Tie
  /** Claims that the other articles still make of it, though not for this date or these filters. */
  readonly left: number
}

export interface Altered {
  readonly before: Tie
  readonly after: Tie
}

/** Compares the ties with all articles on with those that are left without the silent ones. */
export const fallOf = (before: readonly Tie[], after: readonly Tie[], silent: readonly string[]): Fall => {
  const { went, changed, appeared } = difference(before, after)
  const old = new Map(before.map((tie) => [tie.id, tie]))
  const shaken = new Set(changed.map((tie) => tie.id))
  const altered = (ties: readonly Tie[]): Altered[] =>
    ties.flatMap((tie) => {
      const was = old.get(tie.id)
      return was ? [{ before: was, after: tie }] : []
    })
  const fewer = ({ id, articles }: Tie) => !shaken.has(id) && articles.length < (old.get(id)?.articles.length ?? 0)
  return {
    fell: went.map((tie) => ({
      tie,
      left: tie.claims.filter((claim) => !silent.includes(claim.article)).length,
    })),
    weakened: altered(changed),
    thinned: altered(after.filter(fewer)),
    came: appeared,
  }
}
