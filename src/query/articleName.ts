import type { Dataset } from '../model/dataset.ts'
import { sources } from '../words/sources.ts'
import { articleNumber } from './byArticle.ts'

/** "3 Aaj News" */
export const articleName = (dataset: Dataset, id: string): string =>
  sources.named(articleNumber(dataset, id), dataset.article.get(id)?.label ?? id)
