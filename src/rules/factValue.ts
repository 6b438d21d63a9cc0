import type { Rule } from './rule.ts'

/** A fact has a value or a range. */
export const factValue: Rule = {
  name: 'value of a fact',
  *check({ facts }) {
    for (const [i, { value, range }] of facts.entries()) {
      if ((value === undefined) !== (range === undefined)) continue
      yield value === undefined
        ? {
            at: ['facts', i],
            message: 'the fact says nothing: neither `value` nor `range` is given',
            mend: 'add a `value`, or a `range` of two numbers',
          }
        : { at: ['facts', i, 'range'], message: 'the fact has a `value` and a `range`', mend: 'keep one of the two' }
    }
  },
}
