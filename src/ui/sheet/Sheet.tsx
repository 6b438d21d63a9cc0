import { type PointerEvent, type ReactNode, useRef } from 'react'
import { en } from '../../words/en.ts'
import styles from './Sheet.module.css'

/** The heights of a sheet, as shares of the window's. */
const sheetHeights = [0.35, 0.6, 1] as const

interface Props {
  /** Beside the map, the panel is as high as the window and has no handle. */
  readonly beside: boolean
  readonly height: number
  /** Other heights than the usual ones, the lowest first. */
  readonly heights?: readonly number[]
  readonly onHeight: (height: number) => void
  readonly children: ReactNode
}

/** The panel of the dossier: beside the map where there is room, else a sheet of three heights that rises over it. */
export const Sheet = ({ beside, height, heights = sheetHeights, onHeight, children }: Props) => {
  const grip = useRef<number>(undefined)
  const next = heights[(heights.indexOf(height) + 1) % heights.length] ?? height

  const take = (event: PointerEvent) => {
    grip.current = event.clientY
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const letGo = (event: PointerEvent) => {
    const moved = event.clientY - (grip.current ?? event.clientY)
    grip.current = undefined
    // A press without a pull is a click, which steps to the next height.
    if (Math.abs(moved) < 8) return onHeight(next)
    const wanted = height - moved / window.innerHeight
    onHeight(heights.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)))
  }

  if (beside) return <div className={styles.beside}>{children}</div>
  return (
    <div className={styles.sheet} style={{ blockSize: `${height * 100}%` }}>
      <button
        type="button"
        className={styles.handle}
        aria-label={en.sheet.height(next)}
        onPointerDown={take}
        onPointerUp={letGo}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onHeight(next)}
      />
      <div className={styles.content}>{children}</div>
    </div>
  )
}
