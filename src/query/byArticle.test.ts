import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { articleNumber, byArticle } from './byArticle.ts'

it('numbers articles from one', () => {
  expect(['gazette', 'herald'].map((id) => articleNumber(orland, id))).toEqual([1, 2])
})

it('groups in the order of the dataset, then of the paragraphs', () => {
  const at = (article: string, paragraph: number) => ({ article, paragraph })
  expect(byArticle(orland, [at('herald', 4), at('gazette', 9), at('herald', 1)])).toEqual([
    { article: 'gazette', own: [at('gazette', 9)] },
    { article: 'herald', own: [at('herald', 1), at('herald', 4)] },
  ])
})
