import { openQuestion } from '../../query/questions.ts'
import { bodyParts } from '../table/part.ts'
import { heightsOf, stack } from '../table/sections.ts'
import type { DrawBody } from './body.ts'
import { questionSections } from './disagreements/question.ts'
import { questionList } from './disagreements/questionList.ts'

/** The question that is open, with its answers side by side; all of them where none is. */
export const disagreementsBody: DrawBody = ({ visible }, _, room) => {
  const { dataset, view } = visible
  const open = openQuestion(dataset, view.question)
  const sections = open ? questionSections(visible, open, room) : [questionList(dataset, view)]
  return {
    parts: bodyParts(stack(sections, room.width, heightsOf(room), 26), 'disagreements', room.width),
    // Every mark stands beside its word.
    legend: [],
  }
}
