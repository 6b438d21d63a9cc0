import { lineIndex } from '../exchange/lineIndex.ts'
import type { ArticleCopies } from './articleCopies.ts'
import type { Problem } from './problem.ts'
import { runsOf, wordsOf } from './wording.ts'

/** So many consecutive words are a quotation; the articles are other people's. */
const runLength = 8

/**
 * Finds where a file repeats the wording of an article, its comments included.
 * `titles` may be repeated: a bibliographic record must.
 */
export const borrowedWording = (copies: ArticleCopies, titles: readonly string[]) => {
  const origins = new Map<string, string>()
  for (const [article, lines] of copies) {
    for (const run of runsOf(wordsOf(lines.join('\n')), runLength)) origins.set(run, article)
  }
  for (const title of titles) for (const run of runsOf(wordsOf(title), runLength)) origins.delete(run)

  return (file: string, text: string): Problem[] => {
    const placeOf = lineIndex(text)
    // The words of a title stand in the address too, and nobody can say an address in other words.
    const words = wordsOf(text.replace(/\bhttps?:\S+/g, (address) => ' '.repeat(address.length)))
    const problems: Problem[] = []
    let end = 0
    for (const [i, run] of runsOf(words, runLength).entries()) {
      const article = origins.get(run)
      if (article === undefined) continue
      // The runs of one long borrowing overlap: it is told once.
      if (i >= end) {
        problems.push({
          file,
          ...placeOf(words[i]?.start ?? 0),
          message: `${runLength} words or more run as in "${article}"`,
          mend: 'say it in other words',
        })
      }
      end = i + runLength
    }
    return problems
  }
}
