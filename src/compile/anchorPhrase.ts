import type { Draft } from '../rules/draft.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { type ArticleCopies, foldSpace } from './articleCopies.ts'

/** Every anchor phrase stands in its paragraph, once: so the reader is led to the passage that is meant. */
export const anchorPhrase = (copies: ArticleCopies): Rule => ({
  name: 'anchor phrase not found',
  *check(draft) {
    for (const [i, { id }] of draft.articles.entries()) {
      if (copies.has(id)) continue
      const mend = `put it with the others as ${id}.txt`
      yield { at: ['articles', i, 'id'], message: 'there is no copy of this article', mend }
    }
    yield* misplaced(draft, 'claims', copies)
    yield* misplaced(draft, 'facts', copies)
  },
})

function* misplaced(draft: Draft, list: 'claims' | 'facts', copies: ArticleCopies): Generator<Finding> {
  for (const [i, { article, paragraph, phrase }] of draft[list].entries()) {
    const lines = copies.get(article) ?? []
    const line = lines[paragraph - 1]
    if (line === undefined) continue
    const anchor = foldSpace(phrase)
    const times = occurrences(line, anchor)
    if (times === 1) continue
    if (times > 1) {
      const mend = 'take in a word more, before or after it'
      yield { at: [list, i, 'phrase'], message: `the phrase stands ${times} times in paragraph ${paragraph}`, mend }
      continue
    }
    const elsewhere = lines.flatMap((other, index) => (other.includes(anchor) ? [index + 1] : []))
    yield {
      at: [list, i, 'phrase'],
      message: `the phrase does not stand in paragraph ${paragraph} of "${article}"`,
      mend:
        elsewhere.length > 0
          ? `it stands in paragraph ${elsewhere.join(' and ')}: mend the number, or the phrase`
          : 'copy at most six words of the paragraph, letter by letter',
    }
  }
}

const occurrences = (line: string, anchor: string): number => line.split(anchor).length - 1
