import type { Visible } from '../../model/visible.ts'
import { focusOn, resetView, showAllFiltered } from '../../state/changes.ts'
import { matrixWords } from '../../words/matrix.ts'
import { useChange } from '../useApp.ts'
import styles from './MatrixLens.module.css'

/** Where no tie is left: what keeps them back, and the ways out. */
export const NothingShown = ({ visible }: { readonly visible: Visible }) => {
  const change = useChange()
  const { left, view } = visible
  return (
    <div className={styles.nothing}>
      <p>{matrixWords.nobody}</p>
      {left.filters > 0 && (
        <button type="button" onClick={() => change(showAllFiltered())}>
          {matrixWords.showHidden(left.filters)}
        </button>
      )}
      {view.focus && (
        <button type="button" onClick={() => change(focusOn())}>
          {matrixWords.leaveFocus}
        </button>
      )}
      <button type="button" onClick={() => change(resetView())}>
        {matrixWords.opening}
      </button>
    </div>
  )
}
