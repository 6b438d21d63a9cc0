import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PracticeQuestion } from '../../model/practice.ts'
import { type Status, statuses } from '../../model/status.ts'
import { defaultView } from '../../model/view.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { en } from '../../words/en.ts'
import { uncapital } from '../../words/grammar/capital.ts'
import { practiceQuestions as words } from '../../words/practice.ts'
import { speakerOf } from '../../words/sentences.ts'
import { articleName } from '../articleName.ts'

/**
 * Given who ties whom by which kind, the passage and who speaks: how does the article say it? Our paraphrase is not given: its
 * "may" or "denies" would be the answer. Where somebody is named and more than that decides the status, "only as somebody's
 * word" is not among the answers: it would be true as well.
 */
export const statusQuestions = (dataset: Dataset): PracticeQuestion[] =>
  dataset.claims.filter(isFit).map((claim) => questionOf(dataset, claim))

const isFit = (claim: Claim): boolean => {
  // Somebody's word of whom nobody is told cannot be known from what is given.
  if (claim.status === 'attributed') return claim.attributedTo !== undefined
  return !(claim.status === 'asserted' && claim.attributedTo !== undefined)
}

const questionOf = (dataset: Dataset, claim: Claim): PracticeQuestion => {
  const { id, status, attributedTo, article, paragraph } = claim
  const speaker = speakerOf(attributedTo, dataset)
  return {
    id: `status:${id}`,
    sort: 'status',
    ask: words.status(claimInSentence(claim, dataset)),
    given: [
      { label: words.passage, text: words.line(articleName(dataset, article), paragraph) },
      ...(speaker ? [{ label: words.speaker, text: speaker }] : []),
    ],
    read: id,
    several: false,
    options: offered(claim).map((one) => ({
      id: one,
      text: en.status[one],
      means: en.statusMeaning[one],
      right: one === status,
    })),
    answer: words.statusAnswer(en.status[status], uncapital(en.statusMeaning[status])),
    claims: [id],
    facts: [],
    show: { ...defaultView, selection: { type: 'claim', id } },
  }
}

const offered = ({ status, attributedTo }: Claim): Status[] =>
  statuses.filter((one) => one === status || one !== 'attributed' || attributedTo === undefined)
