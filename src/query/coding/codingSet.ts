import { seeded, shuffled } from '../../lib/seeded.ts'
import type { Claim } from '../../model/claim.ts'
import type { CodingSet } from '../../model/coding.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { idPattern } from '../../rules/id.ts'

const most = 200
const largestSeed = 999_999

/** A set as files and links name it: `story:common-enemy`, `article:unlikely-alliance`, `sample:12:4711`. */
export const writeCodingSet = (set: CodingSet): string => {
  if (set.of === 'story') return `story:${set.story}`
  return set.of === 'article' ? `article:${set.article}` : `sample:${set.count}:${set.seed}`
}

/** Reads the name of a set; undefined where it is none. */
export const readCodingSet = (text: string): CodingSet | undefined => {
  if (text.length > 250) return undefined
  const [of, first = '', second, ...more] = text.split(':')
  if (more.length > 0) return undefined
  if ((of === 'story' || of === 'article') && second === undefined && idPattern.test(first))
    return of === 'story' ? { of, story: first } : { of, article: first }
  const isNumber = (digits: string | undefined) => /^\d{1,6}$/.test(digits ?? '')
  if (of !== 'sample' || !isNumber(first) || !isNumber(second)) return undefined
  const [count, seed] = [Number(first), Number(second)]
  return count >= 1 && count <= most && seed <= largestSeed ? { of, count, seed } : undefined
}

/** The claims of a set, in the order in which they are read: by article, as they stand in it. The same for everybody. */
export const claimsOfSet = (dataset: Dataset, stories: readonly Story[], set: CodingSet): Claim[] => {
  if (set.of === 'article')
    return inOrder(
      dataset,
      dataset.claims.filter(({ article }) => article === set.article),
    )
  if (set.of === 'sample') {
    const drawn = shuffled(dataset.claims, seeded(set.seed)).slice(0, set.count)
    return inOrder(dataset, drawn)
  }
  const story = stories.find(({ id }) => id === set.story)
  const ids = new Set(story?.steps.flatMap(({ claims, question }) => [...claims, ...(question?.claims ?? [])]))
  return inOrder(
    dataset,
    [...ids].flatMap((id) => dataset.claim.get(id) ?? []),
  )
}

const inOrder = ({ articles }: Dataset, claims: readonly Claim[]): Claim[] => {
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  return [...claims].sort(
    (a, b) =>
      (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) ||
      a.paragraph - b.paragraph ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
