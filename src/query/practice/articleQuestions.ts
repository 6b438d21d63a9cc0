import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PracticeQuestion } from '../../model/practice.ts'
import { defaultView } from '../../model/view.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { practiceQuestions as words } from '../../words/practice.ts'
import { articleName } from '../articleName.ts'
import { wholeOf } from '../fold.ts'
import { pairIdOf } from './disputed.ts'

/** So many articles must be free of what is asked, besides the one that says it. */
const fewest = 2
/** So many are offered at the most. */
const most = 5

/**
 * Which article says it? Offered are only articles that say nothing at all of the relation between the two, nor of the same
 * event, nor of who else stands so to a group, so that no other answer is right. What articles disagree about is not asked.
 */
export const articleQuestions = (dataset: Dataset): PracticeQuestion[] => {
  const saying = articlesBySubject(dataset)
  return dataset.claims.flatMap((claim) => {
    if (dataset.disagreementsAbout.has(claim.id)) return []
    const speaking = new Set(subjectsOf(dataset, claim).flatMap((subject) => [...(saying.get(subject) ?? [])]))
    const silent = dataset.articles.filter(({ id }) => !speaking.has(id)).map(({ id }) => id)
    return silent.length >= fewest ? [questionOf(dataset, claim, silent)] : []
  })
}

/** What a claim speaks of, by which another article may be found to say it too. */
const subjectsOf = (dataset: Dataset, claim: Claim): string[] => {
  const { relation, kind, to, event } = claim
  return [
    `${pairIdOf(dataset, claim)} ${relation}`,
    // Defectors to one group are told of by several articles, each of others.
    ...(relation === 'affiliation' ? [`${kind} ${wholeOf(dataset, to)}`] : []),
    ...(event ? [`event ${event}`] : []),
  ]
}

const articlesBySubject = (dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const claim of dataset.claims) {
    for (const subject of subjectsOf(dataset, claim)) {
      const articles = found.get(subject) ?? new Set()
      articles.add(claim.article)
      // What is reprinted is said by both.
      const origin = dataset.article.get(claim.article)?.derivedFrom
      if (origin) articles.add(origin)
      found.set(subject, articles)
    }
  }
  for (const articles of found.values())
    for (const { id, derivedFrom } of dataset.articles) if (derivedFrom && articles.has(derivedFrom)) articles.add(id)
  return found
}

const questionOf = (dataset: Dataset, claim: Claim, silent: readonly string[]): PracticeQuestion => {
  const offered = new Set([claim.article, ...silent.slice(0, most - 1)])
  return {
    id: `article:${claim.id}`,
    sort: 'article',
    ask: words.article,
    given: [
      { label: words.words, text: claim.paraphrase },
      { label: words.tie, text: `${claimInSentence(claim, dataset)}.` },
    ],
    several: false,
    options: dataset.articles
      .filter(({ id }) => offered.has(id))
      .map(({ id, csl }) => ({ id, text: articleName(dataset, id), means: csl.title, right: id === claim.article })),
    answer: words.articleAnswer(articleName(dataset, claim.article)),
    claims: [claim.id],
    facts: [],
    show: { ...defaultView, selection: { type: 'claim', id: claim.id } },
  }
}
