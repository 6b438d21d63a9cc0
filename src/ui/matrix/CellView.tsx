import type { Dataset } from '../../model/dataset.ts'
import { type Cell, heatOf } from '../../query/matrix.ts'
import { type CellSize, cellSizes, drawCell, drawContested, haloOf, hiddenMark } from '../../scene/drawCell.ts'
import { cellSentence, matrixWords } from '../../words/matrix.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import styles from './Cell.module.css'
import { cellInWords } from './cellInWords.ts'

interface Props {
  readonly dataset: Dataset
  readonly row: string
  readonly column: string
  readonly cell: Cell | undefined
  readonly at: number
  readonly size: CellSize
  readonly heat: boolean
  readonly current: boolean
  readonly selected: boolean
  readonly lit: boolean
}

/** One cell that is filled, or that the focus is on. */
export const CellView = ({ dataset, row, column, cell, at, size, heat, current, selected, lit }: Props) => {
  const side = cellSizes[size]
  const isSelf = row === column
  const name = isSelf
    ? `${dataset.actor.get(row)?.name ?? row}: ${matrixWords.self.toLowerCase()}`
    : cellSentence(dataset, row, column, cell && cellInWords(cell, dataset))
  const step = heat && cell ? heatOf(cell.claims.length) : 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the cells that are in sight are in the page, which a table cannot say
    <div
      role="gridcell"
      className={styles.cell}
      aria-colindex={at + 2}
      aria-label={name}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-current={current || undefined}
      data-pair={cell?.id}
      data-state={cell ? stateOf(cell) : undefined}
      data-heat={step || undefined}
      data-lit={lit || undefined}
      style={{ inlineSize: side, insetInlineStart: `calc(var(--row-head) + ${at * side}px)` }}
    >
      {cell && <Marks cell={cell} row={row} size={size} heat={step > 0} />}
    </div>
  )
}

const stateOf = ({ ties, filtered }: Cell): 'ties' | 'filtered' | 'dated' =>
  ties.length > 0 ? 'ties' : filtered > 0 ? 'filtered' : 'dated'

interface MarksProps {
  readonly cell: Cell
  readonly row: string
  readonly size: CellSize
  readonly heat: boolean
}

/** What is drawn in a cell: the relations above, beneath them what tells of the sources. */
const Marks = ({ cell, row, size, heat }: MarksProps) => {
  const side = cellSizes[size]
  const shapes = drawCell(cell.ties, row, size, heat).flatMap((mark) => mark.shapes)
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      {cell.ties.length === 0 && (
        <Shapes shapes={[hiddenMark(cell.filtered > 0 ? 'filtered' : 'dated', { x: side / 2, y: side / 2 })]} />
      )}
      {heat && <Shapes shapes={haloOf(shapes)} />}
      <Shapes shapes={shapes} />
      {cell.contested && <Shapes shapes={drawContested(cell.ties.length, size)} />}
      {cell.ties.length > 0 && size === 'large' && (
        <text className={styles.number} x={side - 3} y={side - 4} textAnchor="end">
          {cell.claims.length}
        </text>
      )}
    </svg>
  )
}
