import type { Rule } from './rule.ts'

/** Each answer rests on claims or facts. */
export const answerEvidence: Rule = {
  name: 'answer without evidence',
  *check({ disagreements }) {
    for (const [i, { answers }] of disagreements.entries()) {
      for (const [k, answer] of answers.entries()) {
        if (answer.claims.length + answer.facts.length > 0) continue
        yield {
          at: ['disagreements', i, 'answers', k],
          message: `the answer "${answer.text}" rests on nothing`,
          mend: 'list the ids it rests on in `claims` or `facts`',
        }
      }
    }
  },
}
