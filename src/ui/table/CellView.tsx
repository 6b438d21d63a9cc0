import type { Selection } from '../../model/view.ts'
import type { Cell, Column } from '../../query/table/content.ts'
import { PassageLink } from '../dossier/PassageLink.tsx'
import { Words } from '../dossier/Words.tsx'
import styles from './GridRow.module.css'
import { actorTypeGlyph, contestedGlyph, statusGlyph, tieGlyph } from './glyphs.tsx'

interface Props {
  readonly cell: Cell
  readonly column: Column
  readonly tabIndex: number
  readonly onOpen: (selection: Selection) => void
  /** The dossier of the row, in the cell that names it. */
  readonly row?: Selection
}

/** Whether a cell holds something to press, which then takes the focus in its place. */
export const hasWidget = ({ look, text }: Cell): boolean =>
  text !== '' && (look?.type === 'link' || look?.type === 'passage')

/** What stands in a cell. */
export const CellView = ({ cell, column, tabIndex, onOpen, row }: Props) => {
  const { text, look } = cell
  const to = row ?? (look?.type === 'link' && text !== '' ? look.to : undefined)
  if (to)
    return (
      <button
        type="button"
        className={row ? styles.name : styles.link}
        tabIndex={tabIndex}
        data-stop
        onClick={() => onOpen(to)}
      >
        {cell.spoken ? (
          <>
            <span aria-hidden="true">{text}</span>
            <span className="visually-hidden">{cell.spoken}</span>
          </>
        ) : (
          <Words>{text}</Words>
        )}
      </button>
    )
  switch (look?.type) {
    case 'tie':
      return (
        <>
          {tieGlyph(look.tie)}
          <span>{text}</span>
        </>
      )
    case 'status':
      return (
        <>
          <span>{text}</span>
          {statusGlyph(look.status)}
        </>
      )
    case 'actor type':
      return (
        <>
          {actorTypeGlyph(look.of)}
          <span>{text}</span>
        </>
      )
    case 'contested':
      return (
        <>
          {contestedGlyph}
          <span>{text}</span>
        </>
      )
    case 'passage':
      return <PassageLink citation={look.citation} tabIndex={tabIndex} />
    case 'articles':
      return <Articles numbers={look.numbers} text={text} />
    case 'number':
      return (
        <>
          <span className={styles.digits}>{text}</span>
          {column.unit && <span className={styles.unit}>{column.unit(Number(text))}</span>}
        </>
      )
    case 'prose':
      return (
        <span className={styles.prose}>
          <Words>{text}</Words>
        </span>
      )
    default:
      return (
        <span className={styles.plain}>
          <Words>{text}</Words>
        </span>
      )
  }
}

/** Articles by their numbers; in words for those who hear them. */
const Articles = ({ numbers, text }: { readonly numbers: readonly number[]; readonly text: string }) => (
  <>
    <span className={styles.numbers} title={text} aria-hidden="true">
      {numbers.map((number) => (
        <b key={number}>{number}</b>
      ))}
    </span>
    <span className="visually-hidden">{text}</span>
  </>
)
