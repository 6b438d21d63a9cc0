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
  const { went, appeared } = difference(before, after)
  const old = new Map(before.map((tie) => [tie.id, tie]))
  const kept = after.flatMap((tie): Altered[] => {
    const was = old.get(tie.id)
    return was ? [{ before: was, after: tie }] : []
  })
  const isWeaker = ({ before: was, after: is }: Altered) => was.validity !== is.validity || was.status !== is.status
  const isThinner = ({ before: was, after: is }: Altered) => is.articles.length < was.articles.length
  return {
    fell: went.map((tie) => ({
      tie,
      left: tie.claims.filter((claim) => !silent.includes(claim.article)).length,
    })),
    weakened: kept.filter(isWeaker),
    thinned: kept.filter((one) => !isWeaker(one) && isThinner(one)),
    came: appeared,
  }
}
