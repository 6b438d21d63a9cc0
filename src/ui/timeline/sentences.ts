import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Pair } from '../../model/relationship.ts'
import type { Tie } from '../../model/tie.ts'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { pairName, tieSentence } from '../../words/sentences.ts'
import { timelineWords } from '../../words/timeline.ts'

/** The names of a pair, as the column of names shows them; a name is not broken at its hyphen. */
export const laneName = (dataset: Dataset, pair: Pair): string => pairName(dataset, pair).replaceAll('-', '‑')

/** A tie with its history: as it stands at the view's date, or as the articles tell it at other times. */
export const rowSentence = (row: LaneRow, standing: Tie | undefined, dataset: Dataset): string =>
  timelineWords.row(tieSentence(standing ?? row.tie, dataset), row.tie.claims.length, standing !== undefined)

/** One claim: when, what, who says so and how. */
export const markSentence = (claim: Claim, dataset: Dataset): string => {
  const article = dataset.article.get(claim.article)
  return timelineWords.claim(
    claim.when ? dateInWords(claim.when) : timelineWords.undated(dateInWords(article?.when ?? '')),
    claimInSentence(claim, dataset),
    article?.label ?? claim.article,
    en.status[claim.status].toLowerCase(),
  )
}
