import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

const limit = 6

/** The anchor phrase finds the passage; more than six words of it would be quoting. */
export const longPhrase: Rule = {
  name: 'anchor phrase too long',
  *check(draft) {
    yield* tooLong(draft, 'claims')
    yield* tooLong(draft, 'facts')
  },
}

function* tooLong(draft: Draft, list: 'claims' | 'facts'): Generator<Finding> {
  for (const [i, { phrase }] of draft[list].entries()) {
    const words = phrase.trim().split(/\s+/)
    if (words.length <= limit) continue
    yield {
      at: [list, i, 'phrase'],
      message: `the phrase has ${words.length} words; ${limit} are the most`,
      mend: `shorten it, for example to "${words.slice(0, limit).join(' ')}"`,
    }
  }
}
