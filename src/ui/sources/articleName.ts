import type { Dataset } from '../../model/dataset.ts'
import { articleNumber } from '../../query/byArticle.ts'
import { sources } from '../../words/sources.ts'

/** "3 Aaj News" */
export const articleName = (dataset: Dataset, id: string): string =>
  sources.named(articleNumber(dataset, id), dataset.article.get(id)?.label ?? id)
