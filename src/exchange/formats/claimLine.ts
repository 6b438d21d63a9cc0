import { passageLink } from '../../lib/passageLink.ts'
import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { dataExport as words } from '../../words/dataExport.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { speakerOf } from '../../words/sentences.ts'

/** Who says what a tie rests on, and where, in one line: article, line, phrase, status, whose word, when, address. */
export const claimLine = (claim: Claim, dataset: Pick<Dataset, 'article' | 'actor'>): string => {
  const article = dataset.article.get(claim.article)
  return words
    .claimLine({
      id: claim.id,
      outlet: article?.label ?? claim.article,
      title: article?.csl.title ?? '',
      line: claim.paragraph,
      phrase: claim.phrase,
      status: en.status[claim.status].toLowerCase(),
      speaker: speakerOf(claim.attributedTo, dataset),
      when: claim.when && dateInWords(claim.when),
      address: article && passageLink(article.URL, claim.phrase),
    })
    .replace(/\s+/g, ' ')
}
