import { articleNumber } from '../../query/byArticle.ts'
import { spokenOf } from '../../query/questionInWords.ts'
import { letterOf, openQuestion, questionsOf, topics } from '../../query/questions.ts'
import { disagreements } from '../../words/disagreements.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.disagreements

export const disagreementsWording: Wording = {
  title: (visible) => {
    const middle = middleOf(visible)
    return (
      openQuestion(visible.dataset, visible.view.question)?.disagreement.question ??
      (middle ? words.title(middle) : undefined)
    )
  },
  deck: ({ dataset, view }) => {
    const open = openQuestion(dataset, view.question)
    if (open) return spokenOf(dataset, view, open)
    const all = questionsOf(dataset)
    if (all.length === 0) return disagreements.none
    return words.deck(all.length, new Set(all.flatMap(({ articles }) => articles)).size)
  },
  alt: ({ dataset, view }) => {
    const open = openQuestion(dataset, view.question)
    if (open)
      return words.altQuestion(
        open.disagreement.question,
        open.disagreement.answers.map(({ text }, i) =>
          words.altAnswer(
            letterOf(i),
            text,
            `[${(open.articlesOf[i] ?? []).map((id) => articleNumber(dataset, id)).join(', ')}]`,
          ),
        ),
      )
    const all = questionsOf(dataset)
    return words.altList(
      all.length,
      topics.flatMap((topic) => {
        const own = all.filter((question) => question.topic === topic).length
        return own > 0 ? [`${disagreements.topic[topic].toLowerCase()} (${own})`] : []
      }),
    )
  },
}
