import type { Rule } from './rule.ts'

/** A fact is about an actor or about an event. */
export const factSubject: Rule = {
  name: 'subject of a fact',
  *check({ facts }) {
    for (const [i, { actor, event }] of facts.entries()) {
      if ((actor === undefined) !== (event === undefined)) continue
      yield actor === undefined
        ? {
            at: ['facts', i],
            message: 'the fact is about nothing: neither `actor` nor `event` is given',
            mend: 'add the `actor` or the `event` that it is about',
          }
        : {
            at: ['facts', i, 'event'],
            message: 'the fact is about an `actor` and an `event` at once',
            mend: 'keep one of the two',
          }
    }
  },
}
