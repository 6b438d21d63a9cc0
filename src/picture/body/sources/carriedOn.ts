import type { Visible } from '../../../model/visible.ts'
import { type Carried, carriedInAll } from '../../../query/sources/carried.ts'

/** What each article carries of what is on a figure; the numbers of the screen where that is all of the view. */
export const carriedOn = (whole: Visible, shown: Visible): readonly Carried[] => {
  const all = carriedInAll(whole.dataset, whole)
  if (shown.ties === whole.ties) return all
  const known = new Set(shown.ties.map(({ id }) => id))
  return all.map(({ article, falls }) => {
    const own = shown.ties.filter((tie) => tie.articles.includes(article))
    return {
      article,
      ties: own.length,
      claims: own.reduce((sum, tie) => sum + tie.claims.filter((claim) => claim.article === article).length, 0),
      falls: falls.filter(({ id }) => known.has(id)),
    }
  })
}
