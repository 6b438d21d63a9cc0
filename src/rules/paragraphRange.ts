import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

/** A paragraph number counts lines of our copy of the article: from 1 to as many as it has, where the copy is at hand. */
export const paragraphRange: Rule = {
  name: 'paragraph out of range',
  *check(draft) {
    yield* outOfRange(draft, 'claims')
    yield* outOfRange(draft, 'facts')
  },
}

function* outOfRange(draft: Draft, list: 'claims' | 'facts'): Generator<Finding> {
  for (const [i, { paragraph, article }] of draft[list].entries()) {
    const last = draft.lineCounts?.get(article) ?? Infinity
    if (paragraph >= 1 && paragraph <= last) continue
    yield {
      at: [list, i, 'paragraph'],
      message: paragraph < 1 ? `paragraph ${paragraph} does not exist` : `"${article}" ends with paragraph ${last}`,
      mend:
        last === Infinity ? 'count the lines that are not empty, the first being 1' : `give a number from 1 to ${last}`,
    }
  }
}
