import type { Dataset } from '../../../model/dataset.ts'
import type { View } from '../../../model/view.ts'
import { articleNumber } from '../../../query/byArticle.ts'
import { letterOf, type Question, questionsOf, standsOpen, topics } from '../../../query/questions.ts'
import { disagreements as words } from '../../../words/disagreements.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { letterInline } from '../../table/marks.ts'
import { prose, type Section } from '../../table/sections.ts'
import { cell, empty, type TableRow } from '../../table/table.ts'
import { tableSection } from '../../table/tableSection.ts'
import { figureStyle, nameStyle, quietStyle, textStyle } from '../../table/tableStyles.ts'

const own = figureLenses.disagreements

/** Every question by topic, with its answers and the articles that each rests on. */
export const questionList = (dataset: Dataset, { filters }: Pick<View, 'filters'>): Section => {
  const questions = questionsOf(dataset)
  if (questions.length === 0) return prose([[{ text: words.none, style: textStyle }]])
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => `${articleNumber(dataset, id)}${filters.articles.includes(id) ? words.isOff : ''}`).join(', ')
  const row = (question: Question): TableRow => {
    const { disagreement, articlesOf, alone, silent } = question
    const closed = filters.articles.length > 0 && !standsOpen(question, filters.articles)
    return {
      cells: [
        [
          [{ text: disagreement.question, style: nameStyle }],
          ...(closed ? [[{ text: words.fewLeft, style: quietStyle }]] : []),
        ],
        disagreement.answers.map(({ text }, i) => [
          letterInline(letterOf(i)),
          { text, style: textStyle },
          { text: `[${numbers(articlesOf[i] ?? [])}]`, style: quietStyle },
        ]),
        alone.length > 0 ? cell({ text: numbers(alone), style: figureStyle }) : empty,
        silent.length > 0 ? cell({ text: numbers(silent), style: figureStyle }) : empty,
      ],
    }
  }
  return tableSection({
    columns: [
      { head: own.question, align: 'start', least: 220 },
      { head: own.answers, align: 'start', least: 320 },
      { head: own.alone, align: 'start', least: 60, yields: 1 },
      { head: own.silent, align: 'start', least: 60, yields: 2 },
    ],
    groups: topics.flatMap((topic) => {
      const all = questions.filter((question) => question.topic === topic)
      return all.length > 0
        ? [{ head: { name: words.topic[topic], note: String(all.length) }, rows: all.map(row) }]
        : []
    }),
  })
}
