import type { Answer } from '../../model/disagreement.ts'
import type { Visible } from '../../model/visible.ts'
import { articleName } from '../../query/articleName.ts'
import { evidenceOf } from '../../query/evidence.ts'
import { letterOf, openQuestion, type Question } from '../../query/questions.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { DrawBody } from '../body/body.ts'
import { answerColumn } from '../body/disagreements/answer.ts'
import { plotSections } from '../body/disagreements/plots.ts'
import { atIssue } from '../body/disagreements/question.ts'
import { disagreementsBody } from '../body/disagreementsBody.ts'
import type { Piece } from '../layout/flow.ts'
import { letterInline } from '../table/marks.ts'
import { bodyParts } from '../table/part.ts'
import { blocks, heightsOf, type Section, sideBySide, stack } from '../table/sections.ts'
import { quietStyle, strongStyle } from '../table/tableStyles.ts'
import { passageHref } from './passageHref.ts'

const gap = 24
const gutter = 40

/**
 * A question on a slide: with all that is said where that has room; else every answer in a few words with the lines where
 * it stands, and of the rest what has room whole. No answer is left out before details of another are.
 */
export const answersBody: DrawBody = (onScreen, shown, room) => {
  const { visible } = onScreen
  const open = openQuestion(visible.dataset, visible.view.question)
  const whole = disagreementsBody(onScreen, shown, room)
  if (!open || whole.parts.length === 1) return whole
  const fits = (sections: readonly Section[]) => stack(sections, room.width, heightsOf(room), gap).length === 1
  const { answers } = open.disagreement
  const told = answers.map((answer, i) => answerColumn(visible, answer, letterOf(i), new Map()))
  const short = answers.map((answer, i) => answerIn(visible, answer, letterOf(i)))
  const columns = [answers.length, 2].map((many) => inRows(told, many)).find(fits)
  const layouts = (columns ? [columns] : [1, 2, answers.length].map((many) => inRows(short, many))).map((rows) => {
    const chosen = [...rows]
    for (const one of details(visible, open)) if (fits([...chosen, one])) chosen.push(one)
    return { chosen, more: fits(chosen) ? chosen.length - rows.length : -1 }
  })
  const { chosen } = layouts.reduce((a, b) => (b.more > a.more ? b : a))
  return {
    parts: bodyParts(stack(chosen, room.width, heightsOf(room), gap), 'disagreements', room.width),
    legend: [],
  }
}

const inRows = (sections: readonly Section[], many: number): Section[] =>
  sections.flatMap((_, i) =>
    i % many === 0
      ? [
          sideBySide(
            sections.slice(i, i + many).map((section) => ({ section, share: 1 })),
            gutter,
          ),
        ]
      : [],
  )

const details = (visible: Visible, question: Question): readonly Section[] => [
  ...plotSections(visible, question.disagreement),
  ...atIssue(visible, question, new Map()),
]

const answerIn = ({ dataset, view }: Visible, answer: Answer, letter: string): Section => {
  const cited = evidenceOf(dataset, view, answer).flatMap(({ article, pieces }): Piece[] => {
    const lines = [...new Map(pieces.map(({ of }) => [of.paragraph, of]))].sort(([a], [b]) => a - b)
    return [
      { text: articleName(dataset, article), style: quietStyle, holds: true },
      ...lines.map(([line, of], i): Piece => {
        const href = passageHref(of, dataset)
        const text = `${words.lines([line])}${i < lines.length - 1 ? ',' : ''}`
        return { text, style: quietStyle, ...(href && { href }) }
      }),
      { width: 10, words: '', draw: () => [] },
    ]
  })
  const said: Piece[] = [
    { ...letterInline(letter), holds: true },
    { text: answer.text, style: { ...strongStyle, size: 18 } },
  ]
  return blocks([[said], [cited]], { leading: 23, between: 1 })
}
