import { covers, readCoverage } from './coverage.ts'
import { isInvisible, type Slice } from './cut.ts'
import { addresses } from './fontAddresses.ts'
import listed from './slices.json' with { type: 'json' }

const alphabets: readonly Slice[] = listed.map(({ characters, ...slice }) => ({
  ...slice,
  coverage: readCoverage(characters),
  addresses,
}))

/**
 * Chinese, kana and signs: 101 files, whose list is only read when a text asks for one of them. They are left out where
 * everything has to be in one file: what they hold is then named as missing, like what no font has.
 */
const loadHan = async (): Promise<readonly Slice[]> =>
  import.meta.env.ONE_FILE ? [] : (await import('./hanSlices.ts')).hanSlices

/** The slices in which the characters of these texts are looked for, in this order. */
export const loadSlices = async (texts: Iterable<string>): Promise<readonly Slice[]> => {
  for (const text of texts) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (!alphabets.some((slice) => covers(slice.coverage, codePoint)) && !isInvisible(character)) {
        return [...alphabets, ...(await loadHan())]
      }
    }
  }
  return alphabets
}
