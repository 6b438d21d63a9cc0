import type { Rule } from './rule.ts'

/** It takes two answers to disagree. */
export const loneAnswer: Rule = {
  name: 'disagreement with one answer',
  *check({ disagreements }) {
    for (const [i, { answers }] of disagreements.entries()) {
      if (answers.length > 1) continue
      yield {
        at: ['disagreements', i, 'answers'],
        message: answers.length === 1 ? 'the question has one answer only' : 'the question has no answer',
        mend: 'add the answer of another article, or delete the disagreement',
      }
    }
  },
}
