import type { Question } from '../model/question.ts'

/** Strings of asking: what a step asks, and what is said of an answer. */
export const questions = {
  /** What kind of question it is, above it. */
  type: {
    free: 'To talk about',
    choice: 'Choose',
    predict: 'Predict the tie',
    friends: 'Friends or foes',
    hedge: 'Spot the hedge',
  } satisfies Record<Question['type'], string>,
  help: {
    free: 'Think first, then look.',
    choice: 'Press your answer.',
    predict: 'Choose one relation or several. Their ties are hidden until you answer.',
    friends: 'Go by how each stands to the third. Their own ties are hidden until you answer.',
    hedge: 'Mark those that are not said outright.',
  } satisfies Record<Question['type'], string>,
  helpMany: 'More than one is right.',
  friends: { friends: 'Friends', foes: 'Foes', open: 'Cannot tell' },
  check: 'Check',
  reveal: 'Show the answer',
  answer: 'Answer',
  verdict: { right: 'Right.', partly: 'Partly right.', wrong: 'Not quite.' },
  yours: 'your answer',
  isRight: 'right',
  isWrong: 'not right',
  missed: 'right, not chosen',
  restsOn: 'It rests on',
  shown: 'The answer is shown.',
} as const
