import type { Rule } from './rule.ts'

/** A range runs from the smaller number to the greater. */
export const reversedRange: Rule = {
  name: 'reversed range',
  *check({ facts }) {
    for (const [i, { range }] of facts.entries()) {
      if (!range || range[0] < range[1]) continue
      const [low, high] = range
      yield low === high
        ? {
            at: ['facts', i, 'range'],
            message: `the range starts and ends with ${low}`,
            mend: `write \`value: ${low}\``,
          }
        : {
            at: ['facts', i, 'range'],
            message: `the range runs down from ${low} to ${high}`,
            mend: `write [${high}, ${low}]`,
          }
    }
  },
}
