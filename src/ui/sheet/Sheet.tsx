import { type PointerEvent, type ReactNode, useRef } from 'react'
import { en } from '../../words/en.ts'
import styles from './Sheet.module.css'

/** The heights of a sheet, as shares of the window's. */
export const sheetHeights = [0.35, 0.6, 1] as const
export type SheetHeight = (typeof sheetHeights)[number]

interface Props {
  /** Beside the map, the panel is as high as the window and has no handle. */
  readonly beside: boolean
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
  readonly children: ReactNode
}

/** The panel of the dossier: beside the map where there is room, else a sheet of three heights that rises over it. */
export const Sheet = ({ beside, height, onHeight, children }: Props) => {
  const grip = useRef<number>(undefined)
  const next = sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? height

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
    onHeight(sheetHeights.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)))
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
