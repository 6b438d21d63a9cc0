import type { PracticeQuestion } from '../../model/practice.ts'
import type { Figure } from '../../picture/figure.ts'
import { fileName } from '../../picture/fileName.ts'
import { pdfOf } from '../../picture/story/storyFile.ts'
import { practiceItems } from '../../picture/worksheet/practiceItems.ts'
import { keyOf, worksheetOf } from '../../picture/worksheet/worksheet.ts'
import type { AppStore } from '../../state/store.ts'
import { practice as words } from '../../words/practice.ts'
import { storyFiles as files } from '../../words/storyFiles.ts'
import { saveBlob } from '../common/saveBlob.ts'
import { printPages } from '../print/printPages.tsx'
import { originOfStories } from '../stories/files/originOfStories.ts'

export type PaperKind = 'worksheet' | 'key'

interface Paper {
  readonly set: string
  readonly title: string
  readonly questions: readonly PracticeQuestion[]
}

/**
 * Makes the pages of a set and saves them; the code of the set stands on both, so that the key is found again. Gives what is to be
 * said: the button that was pressed keeps the focus, and the key is beside it.
 */
export const savePaper = async (
  store: AppStore,
  kind: PaperKind,
  paper: Paper,
  signal: AbortSignal,
): Promise<string> => {
  const name = fileName(`${paper.title} ${kind} ${paper.set}`, '', 'pdf')
  try {
    const blob = await pdfOf(figureOf(store, kind, paper), { signal, onProgress: () => undefined })
    if (signal.aborted) return ''
    saveBlob(blob, name)
    return files.saved(name, blob.size)
  } catch {
    return signal.aborted ? '' : files.failed
  }
}

export const printPaper = (store: AppStore, paper: Paper): void => printPages(figureOf(store, 'worksheet', paper))

const figureOf = (store: AppStore, kind: PaperKind, { set, title, questions }: Paper): Figure => {
  const { dataset } = store.getState()
  const { site, licence } = originOfStories(store)
  return (kind === 'key' ? keyOf : worksheetOf)({
    title,
    subtitle: words.paperSubtitle(set, dataset.version),
    items: practiceItems(questions, dataset),
    dataset,
    address: site && `${site}#open=practice&questions=${set}`,
    licence,
  })
}
