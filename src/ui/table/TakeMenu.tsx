import { Copy } from 'lucide-react'
import { citePassage } from '../../exchange/citations/citePassage.ts'
import { rowsOf } from '../../query/table/arrange.ts'
import { asCsv, asText, type Cite } from '../../query/table/write.ts'
import { tell } from '../../state/store.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { table as words } from '../../words/table.ts'
import { copyText } from '../common/copyText.ts'
import { saveBlob } from '../common/saveBlob.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import type { TableState } from './tableState.ts'

/** Programs that do not ask take a file for UTF-8 by this mark. */
const mark = '\uFEFF'

/** Copies or saves the table as it is arranged: the same rows and columns in the same order. */
export const TakeMenu = ({ table, arranged, className }: TableState & { readonly className: string | undefined }) => {
  const store = useAppStore()
  const { dataset, view } = store.getState()
  const { columns, count, groups } = arranged
  const all = rowsOf(groups)
  const rows = words.rows[table.subject](count)
  const cite: Cite = (citation) => citePassage(citation, dataset)
  const copy = async (text: string) =>
    tell(store, (await copyText({ text })) ? words.copied(rows) : dossierWords.copyFailed)
  const save = () => {
    const csv = mark + asCsv(columns, all, dataset, cite)
    saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), words.file(table.subject, view.date))
    tell(store, words.saved(rows))
  }
  return (
    <Popover
      name={words.takeName}
      className={className}
      button={
        <>
          <Copy size={15} strokeWidth={1.5} aria-hidden />
          <span>{words.take}</span>
        </>
      }
    >
      {(close) => {
        const items = [
          [words.copyText, () => copy(asText(columns, all, dataset, cite))],
          [words.copyCsv, () => copy(asCsv(columns, all, dataset, cite))],
          [words.saveCsv, save],
        ] as const
        return (
          <>
            <div className={styles.part}>
              {items.map(([name, run]) => (
                <button
                  key={name}
                  type="button"
                  className={styles.item}
                  onClick={() => {
                    close()
                    void run()
                  }}
                >
                  {name}
                </button>
              ))}
            </div>
            <p className={`${styles.part} ${styles.note}`}>
              {words.takeNote(rows, columns.length)}
              {all[0]?.citation && ` ${words.takeCited}`}
            </p>
          </>
        )
      }}
    </Popover>
  )
}
