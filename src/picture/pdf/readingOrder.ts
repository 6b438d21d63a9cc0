import { baseDirection } from '../../lib/baseDirection.ts'
import type { Run } from '../type/typesetter.ts'

/**
 * Runs, which come from left to right, in the order in which their text is written: readers that keep to the order of a
 * file then find the words in theirs. As they come where they do not make up the text.
 */
export const inReadingOrder = <One extends Pick<Run, 'text' | 'rtl'>>(
  text: string,
  runs: readonly One[],
): readonly One[] => {
  if (!runs.some(({ rtl }) => rtl)) return runs
  // Of two runs of the same text the one nearer to where the line begins comes first.
  const left = baseDirection(text) === 'rtl' ? runs.toReversed() : [...runs]
  const whole = cleaned(text)
  const ordered: One[] = []
  for (let at = 0; left.length > 0; ) {
    const next = left.findIndex((run) => run.text !== '' && whole.startsWith(cleaned(run.text), at))
    const [run] = next < 0 ? [] : left.splice(next, 1)
    if (!run) return runs
    ordered.push(run)
    at += run.text.length
  }
  return ordered
}

/** Without what is set as something else: blanks that break lines, halves of characters. */
const cleaned = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/gu, ' ')
