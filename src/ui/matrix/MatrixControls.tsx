import { ArrowDown, ArrowUp, ArrowUpToLine } from 'lucide-react'
import { matrixOrders } from '../../model/matrixView.ts'
import { type CellSize, cellSizes } from '../../scene/drawCell.ts'
import { arrangeMatrix } from '../../state/lensChanges.ts'
import { matrixWords } from '../../words/matrix.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './MatrixControls.module.css'

interface Props {
  readonly size: CellSize
  readonly onSize: (size: CellSize) => void
  /** Whom the buttons move. */
  readonly picked?: { readonly id: string; readonly name: string; readonly index: number } | undefined
  readonly count: number
  readonly onMove: (actor: string, by: number) => void
}

/** How the matrix is arranged: order, whom to move, heat, size of the cells. */
export const MatrixControls = ({ size, onSize, picked, count, onMove }: Props) => {
  const { order, sequence, heat } = useApp((state) => state.view.matrix)
  const change = useChange()
  const move = (by: number) => picked && onMove(picked.id, by)
  const moves = [
    { name: matrixWords.moves.first, by: -count, Icon: ArrowUpToLine, off: !picked || picked.index === 0 },
    { name: matrixWords.moves.up, by: -1, Icon: ArrowUp, off: !picked || picked.index === 0 },
    { name: matrixWords.moves.down, by: 1, Icon: ArrowDown, off: !picked || picked.index === count - 1 },
  ]
  return (
    <div className={styles.controls}>
      <label className={styles.label}>
        {matrixWords.order}
        <select
          className={styles.select}
          value={order}
          onChange={({ target }) => {
            const chosen = matrixOrders.find((name) => name === target.value)
            if (chosen) change(arrangeMatrix({ order: chosen }))
          }}
        >
          {matrixOrders.map((name) => (
            <option key={name} value={name} disabled={name === 'own' && order !== 'own' && sequence.length === 0}>
              {matrixWords.orders[name]}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no room for its legend in a row */}
      <div role="group" className={styles.group} aria-label={matrixWords.moveWhom(picked?.name)}>
        <span className={styles.whom} aria-hidden="true">
          {matrixWords.moveWhom(picked?.name)}
        </span>
        {moves.map(({ name, by, Icon, off }) => (
          <button
            key={name}
            type="button"
            className={styles.icon}
            aria-label={name}
            title={name}
            aria-disabled={off}
            onClick={() => !off && move(by)}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden />
          </button>
        ))}
      </div>
      <div role="radiogroup" className={styles.group} aria-label={matrixWords.size}>
        <span aria-hidden="true">{matrixWords.size}</span>
        {(Object.keys(cellSizes) as CellSize[]).map((name) => (
          <label key={name} className={styles.choice}>
            <input type="radio" name="matrix-size" checked={size === name} onChange={() => onSize(name)} />
            <span>{matrixWords.sizes[name]}</span>
          </label>
        ))}
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={heat} onChange={() => change(arrangeMatrix({ heat: !heat }))} />
        {matrixWords.heat}
      </label>
    </div>
  )
}
