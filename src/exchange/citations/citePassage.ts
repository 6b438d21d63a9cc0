import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { chicago } from './chicago.ts'
import { plainText } from './citation.ts'

/** A passage as a note cites it, in the style of the Chicago Manual; nothing where its article is not known. */
export const citePassage = (
  { article, paragraph, phrase }: Pick<Citation, 'article' | 'paragraph' | 'phrase'>,
  dataset: Pick<Dataset, 'article'>,
): string => {
  const cited = dataset.article.get(article)
  const note = cited && chicago(cited, { paragraph, phrase }).find(({ part }) => part === 'note')
  return note ? plainText(note.runs) : ''
}
