import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { articleName } from '../../query/articleName.ts'
import { readCodingSet } from '../../query/coding/codingSet.ts'
import { coding as words } from '../../words/coding.ts'

/** What a set of claims is called. */
export const setName = (dataset: Dataset, stories: readonly Story[], text: string): string => {
  const set = readCodingSet(text)
  if (!set) return text
  if (set.of === 'sample') return words.sets.sample(set.count, set.seed)
  if (set.of === 'article') return words.sets.article(articleName(dataset, set.article))
  return words.sets.story(stories.find(({ id }) => id === set.story)?.title ?? set.story)
}
