import { readCoding } from '../../exchange/codingFile.ts'
import { codingLimits } from '../../exchange/codingSchema.ts'
import { refusalInWords } from '../../exchange/refusal.ts'
import type { Coding } from '../../model/coding.ts'
import type { Dataset } from '../../model/dataset.ts'
import { coding as words } from '../../words/coding.ts'

/** A coder's file. */
export interface HandedIn extends Coding {
  /** When the file was saved, in milliseconds since 1970. */
  readonly saved: number
}

/** Reads the files of coders; what is not taken is told with its name, the reason and the mend. */
export const readFiles = async (
  files: readonly File[],
  dataset: Dataset,
): Promise<{ readonly codings: readonly HandedIn[]; readonly refused: readonly string[] }> => {
  const codings: HandedIn[] = []
  const refused: string[] = []
  if (files.length > codingLimits.files) refused.push(words.tooMany(codingLimits.files))
  for (const file of files.slice(0, codingLimits.files)) {
    // Longer than what may be read at all: its bytes need not be fetched.
    const text = file.size > 4 * codingLimits.characters ? ' '.repeat(codingLimits.characters + 1) : await textOf(file)
    if (text === undefined) {
      refused.push(`${file.name}: ${words.unreadable}`)
      continue
    }
    const read = readCoding(text, dataset)
    if (read.ok) codings.push({ ...read.value, saved: file.lastModified })
    else refused.push(...read.error.slice(0, 5).map((refusal) => refusalInWords(file.name, refusal)))
  }
  return { codings, refused }
}

const textOf = (file: File): Promise<string | undefined> => file.text().catch(() => undefined)
