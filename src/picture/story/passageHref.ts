import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'

/** Where a passage that is cited can be read, at its phrase. */
export const passageHref = (
  { article, phrase }: Pick<Citation, 'article' | 'phrase'>,
  dataset: Pick<Dataset, 'article'>,
): string | undefined => {
  const address = dataset.article.get(article)?.URL
  return address && isSafeAddress(address) ? passageLink(address, phrase) : undefined
}
