import type { Visible } from '../../../model/visible.ts'
import { letterOf, type Question } from '../../../query/questions.ts'
import { groupsCited, unfilteredTie } from '../../../query/splits.ts'
import { disagreements as words } from '../../../words/disagreements.ts'
import { pairName } from '../../../words/sentences.ts'
import type { Piece } from '../../layout/flow.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { tieMark } from '../../table/marks.ts'
import { prose, type Section, sideBySide, stacked } from '../../table/sections.ts'
import { groupStyle, nameStyle, quietStyle } from '../../table/tableStyles.ts'
import type { Room } from '../body.ts'
import { answerColumn } from './answer.ts'
import { plotSections } from './plots.ts'

/** The narrowest that an answer reads well. */
const leastAnswer = 290
const gutter = 40

/** One question: the ties at issue, the figures on their axes, and the answers side by side. */
export const questionSections = (visible: Visible, question: Question, { width, numbered }: Room): Section[] => {
  const { disagreement } = question
  const numbers = new Map(numbered.map(({ tie, number }) => [tie.id, number]))
  const answers = disagreement.answers.map((answer, i) => answerColumn(visible, answer, letterOf(i), numbers))
  const most = Math.max(1, Math.floor((width + gutter) / (leastAnswer + gutter)))
  const rows = Math.ceil(answers.length / most)
  const each = Math.ceil(answers.length / Math.max(1, rows))
  return [
    ...atIssue(visible, question, numbers),
    ...plotSections(visible, disagreement),
    stacked(
      Array.from({ length: rows }, (_, row) =>
        sideBySide(
          answers.slice(row * each, (row + 1) * each).map((section) => ({ section, share: 1 })),
          gutter,
        ),
      ),
      30,
    ),
    ...(disagreement.note
      ? [
          prose([
            [
              { text: words.curator, style: { ...quietStyle, face: { ...quietStyle.face, weight: 600 } } },
              { text: disagreement.note, style: quietStyle },
            ],
          ]),
        ]
      : []),
  ]
}

/** The ties on which the answers rest, as the view has them, with their numbers in the list. */
export const atIssue = (
  visible: Visible,
  { disagreement }: Question,
  numbers: ReadonlyMap<string, number>,
): Section[] => {
  const { dataset, view, ties } = visible
  const pieces = groupsCited(dataset, view.folded, disagreement).flatMap((group): Piece[] => {
    const tie = ties.find(({ id }) => id === group.id)
    const hidden = unfilteredTie(dataset, view, group) ?? {
      relation: group.relation,
      status: 'hedged' as const,
      validity: 'ended' as const,
    }
    const number = numbers.get(group.id)
    return [
      // A tie's number, sample and name stay together, with the room behind them.
      ...(number === undefined ? [] : [{ text: String(number), style: numberStyle, holds: true }]),
      { ...tieMark(tie ?? hidden, 62), holds: true },
      { text: pairName(dataset, group.actors).replaceAll(' ', '\u00a0'), style: nameStyle, holds: true },
      ...(tie ? [] : [{ text: words.hiddenTie.replaceAll(' ', '\u00a0'), style: quietStyle, holds: true }]),
      { width: 14, words: '', draw: () => [] },
    ]
  })
  if (pieces.length === 0) return []
  return [prose([[{ text: words.ties, style: groupStyle }], pieces], { between: 2, leading: 23 })]
}
