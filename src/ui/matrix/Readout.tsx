import type { Dataset } from '../../model/dataset.ts'
import type { Cell } from '../../query/matrix.ts'
import { en } from '../../words/en.ts'
import { cellLines, matrixWords } from '../../words/matrix.ts'
import { nameOf } from '../../words/sentences.ts'
import { cellInWords } from './cellInWords.ts'
import styles from './Readout.module.css'
import { unbroken } from './unbroken.ts'

interface Props {
  readonly dataset: Dataset
  readonly row?: string | undefined
  readonly column?: string | undefined
  readonly cell: Cell | undefined
  readonly degrees: ReadonlyMap<string, number>
}

/** What the cell at hand tells, in the corner that heads leave. The cells themselves tell it to screen readers. */
export const Readout = ({ dataset, row, column, cell, degrees }: Props) => {
  const actor = dataset.actor.get(row ?? column ?? '')
  if (!actor) return <p className={styles.idle}>{matrixWords.idle}</p>
  if (!row || !column || row === column)
    return (
      <>
        <p className={styles.pair}>{unbroken(actor.name)}</p>
        <p>
          {en.actorType[actor.type]}, {en.ties(degrees.get(actor.id) ?? 0)}
        </p>
      </>
    )
  const lines = cell && cellLines(cellInWords(cell, dataset))
  return (
    <>
      <p className={styles.pair}>{unbroken(`${nameOf(dataset, row)} – ${nameOf(dataset, column)}`)}</p>
      {!lines && <p>{matrixWords.none}.</p>}
      {lines?.ties.map((line) => (
        <p key={line} className={styles.tieLine}>
          {line}
        </p>
      ))}
      {lines?.rest && <p>{lines.rest}</p>}
    </>
  )
}
