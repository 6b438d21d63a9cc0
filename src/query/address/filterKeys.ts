import { actorTypes } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import { defaultFilters, type Filters, supports } from '../../model/filters.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import { validities } from '../../model/validity.ts'
import { among, items, type Key } from './key.ts'

/** What filters hide, as one list of plain words; and on how many articles ties must rest. */
export const filterKeys: Readonly<Record<'hide' | 'support', Key>> = {
  hide: {
    write: ({ filters }) => writeHidden(filters),
    read: (value, { view, dataset, refuse }) => {
      let refused = 0
      const words = value === 'nothing' ? [] : items(value, refuse)
      const hidden = readHidden(words, dataset, (word) => {
        refused += 1
        refuse(word)
      })
      // Where nothing of it is understood, the filters stay as the map opens.
      return words.length > 0 && refused === words.length ? {} : { filters: { ...view.filters, ...hidden } }
    },
  },
  support: {
    write: ({ filters }) => (filters.support === 'any' ? undefined : filters.support),
    read: (value, { view }) => among(supports, value, (support) => ({ filters: { ...view.filters, support } })),
  },
}

/** Types of actors are written with hyphens. */
const slug = (type: string): string => type.replaceAll(' ', '-')

const hiddenWords = (filters: Filters): string[] => [
  ...relations.filter((one) => filters.relations.includes(one)),
  ...statuses.filter((one) => filters.statuses.includes(one)),
  ...validities.filter((one) => filters.validities.includes(one)),
  ...actorTypes.filter((one) => filters.types.includes(one)).map(slug),
  ...[...filters.articles].sort(),
  ...(filters.contested ? ['contested'] : []),
]

/** The words for what filters hide, with commas; `nothing` where all is shown, undefined where they are as the map opens. */
export const writeHidden = (filters: Filters): string | undefined => {
  const hidden = hiddenWords(filters).join(',')
  return hidden === hiddenWords(defaultFilters).join(',') ? undefined : hidden || 'nothing'
}

/** Reads such words; those that mean nothing are refused one by one. */
export const readHidden = (
  words: readonly string[],
  dataset: Dataset,
  refuse: (word: string) => void,
): Omit<Filters, 'support'> => {
  const known = new Set<string>([
    ...relations,
    ...statuses,
    ...validities,
    ...actorTypes.map(slug),
    ...dataset.article.keys(),
    'contested',
  ])
  for (const word of words) if (!known.has(word)) refuse(word)
  const said = new Set(words)
  return {
    relations: relations.filter((relation) => said.has(relation)),
    statuses: statuses.filter((status) => said.has(status)),
    validities: validities.filter((validity) => said.has(validity)),
    types: actorTypes.filter((type) => said.has(slug(type))),
    articles: dataset.articles.map((article) => article.id).filter((id) => said.has(id)),
    contested: said.has('contested'),
  }
}
