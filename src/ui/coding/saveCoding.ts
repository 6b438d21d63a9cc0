import { writeCoding } from '../../exchange/codingFile.ts'
import type { Coding } from '../../model/coding.ts'
import type { Dataset } from '../../model/dataset.ts'
import { fileName } from '../../picture/fileName.ts'
import { coding as words } from '../../words/coding.ts'
import { saveBlob } from '../common/saveBlob.ts'

/** Saves what a coder chose, and tells the name of the file. */
export const saveCoding = (coding: Coding, dataset: Dataset): string => {
  const name = fileName(words.fileName(`${coding.coder} ${coding.set}`), '', 'json')
  saveBlob(new Blob([writeCoding(coding, dataset)], { type: 'application/json' }), name)
  return name
}
