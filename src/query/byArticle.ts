import type { Dataset } from '../model/dataset.ts'

/** The number by which an article is called: its place in the dataset, from 1. */
export const articleNumber = ({ articles }: Pick<Dataset, 'articles'>, id: string): number =>
  articles.findIndex((article) => article.id === id) + 1

/** Groups citations by their article, in the order of the dataset; within an article as they stand in it. */
export const byArticle = <T extends { readonly article: string; readonly paragraph: number }>(
  { articles }: Pick<Dataset, 'articles'>,
  citations: readonly T[],
): { readonly article: string; readonly own: readonly T[] }[] =>
  articles.flatMap(({ id }) => {
    const own = citations.filter((citation) => citation.article === id).sort((a, b) => a.paragraph - b.paragraph)
    return own.length > 0 ? [{ article: id, own }] : []
  })
