import { laneOrders } from '../../model/timelineView.ts'
import { arrangeTimeline } from '../../state/lensChanges.ts'
import { timelineWords } from '../../words/timeline.ts'
import { useApp, useChange } from '../useApp.ts'
import { useMedia } from '../useMedia.ts'
import { Key } from './Key.tsx'
import styles from './TimelineLens.module.css'

/** The order of the lanes, and how bars and marks are read. */
export const Controls = () => {
  const order = useApp((state) => state.view.timeline.order)
  // In a small window, and beside a dossier, there is room for one line.
  const small = useMedia('(max-width: 1279px), (max-height: 760px)')
  const tight = useApp((state) => state.view.selection !== undefined) || small
  const change = useChange()
  return (
    <>
      <fieldset className={styles.orders}>
        <legend>{timelineWords.order}</legend>
        {laneOrders.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="lane-order"
              checked={one === order}
              onChange={() => change(arrangeTimeline({ order: one }))}
            />
            {timelineWords.orders[one]}
          </label>
        ))}
      </fieldset>
      {tight ? (
        <details className={styles.fold}>
          <summary>{timelineWords.key.title}</summary>
          <Key />
        </details>
      ) : (
        <Key />
      )}
    </>
  )
}
