import type { StoryRule } from './storyRule.ts'

/** Each step of our own stories rests on claims or facts, and so does each answer. */
export const stepEvidence: StoryRule = {
  name: 'step without evidence',
  house: true,
  *check({ steps }) {
    for (const [i, { heading, claims, facts, question }] of steps.entries()) {
      if (claims.length + facts.length === 0) {
        yield {
          at: ['steps', i],
          message: `the step "${heading}" rests on nothing`,
          mend: 'list the ids it rests on in `claims` or `facts`',
        }
      }
      if (question && question.claims.length + question.facts.length === 0) {
        yield {
          at: ['steps', i, 'question'],
          message: `the answer to "${question.ask}" rests on nothing`,
          mend: 'list the ids it rests on in `claims` or `facts`',
        }
      }
    }
  },
}
