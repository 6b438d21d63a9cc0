import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { Story } from '../../model/story.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { ProseParagraph } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import * as paper from '../paper/paperStyles.ts'
import { citationsFor } from './cited.ts'
import { passageHref } from './passageHref.ts'
import { claimsOfSlide, factsOfSlide } from './stepVisible.ts'

/** A claim or fact in our own words, how it is said, and where: article, line, and a few words by which to find it. */
export const evidenceInWords = (one: Claim | Fact, dataset: Dataset): string =>
  words.evidence(articleNumber(dataset, one.article), one.paragraph, one.paraphrase, en.status[one.status], one.phrase)

/** All that the steps of a story and their answers rest on. */
export const evidenceOf = ({ steps }: Story, dataset: Dataset): readonly (Claim | Fact)[] => [
  ...new Set(
    steps.flatMap((step) => citationsFor(dataset, claimsOfSlide(step, dataset, true), factsOfSlide(step, true))),
  ),
]

/** The articles that a story cites. */
export const articlesOf = (story: Story, dataset: Dataset): ReadonlySet<string> =>
  new Set(evidenceOf(story, dataset).map(({ article }) => article))

/** The same as a paragraph, its article and line before it. */
export const evidenceProse = (
  one: Claim | Fact,
  dataset: Dataset,
  href = passageHref(one, dataset),
): ProseParagraph => ({
  runs: [
    { text: one.paraphrase, ...paper.evidence },
    { text: words.said(en.status[one.status], one.phrase), ...paper.evidence, paint: 'ink-2' },
  ],
  leading: 24,
  after: 0,
  hang: {
    by: 78,
    label: {
      text: words.cited(articleNumber(dataset, one.article), one.paragraph),
      ...paper.evidenceLabel,
      ...(href && { href }),
    },
  },
})
