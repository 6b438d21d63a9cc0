import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

/** What holds only as somebody's word names that somebody. */
export const missingSpeaker: Rule = {
  name: 'attributed without a speaker',
  *check(draft) {
    yield* nobodysWord(draft, 'claims')
    yield* nobodysWord(draft, 'facts')
  },
}

function* nobodysWord(draft: Draft, list: 'claims' | 'facts'): Generator<Finding> {
  for (const [i, { status, attributedTo }] of draft[list].entries()) {
    if (status !== 'attributed' || attributedTo !== undefined) continue
    yield {
      at: [list, i, 'status'],
      message: 'the status is "attributed", but nobody is named',
      mend: "add `attributedTo` with an actor's id or the speaker's name, or choose another status",
    }
  }
}
