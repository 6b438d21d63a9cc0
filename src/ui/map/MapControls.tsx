import { Maximize, Minus, Plus } from 'lucide-react'
import { layoutNames } from '../../model/view.ts'
import { resetPositions, setLayout } from '../../state/changes.ts'
import { showWhole } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { useApp, useAppStore, useChange } from '../useApp.ts'
import styles from './MapControls.module.css'

interface Props {
  /** Where panels end on either side. */
  readonly left: number
  readonly right: number
  readonly zoom: (by: number) => void
  /** Whether the reader chooses where actors stand. */
  readonly arranges: boolean
}

/** Zoom, fit and layout: what gestures do, for those who press buttons. */
export const MapControls = ({ left, right, zoom, arranges }: Props) => {
  const layout = useApp((state) => state.view.layout)
  const moved = useApp((state) => Object.keys(state.view.moved).length > 0)
  const change = useChange()
  const store = useAppStore()
  return (
    <>
      {arranges && (
        <div className={styles.arrange} style={{ insetInlineStart: left }}>
          {moved && (
            <button type="button" className={styles.text} onClick={() => change(resetPositions())}>
              {en.map.resetPositions}
            </button>
          )}
          <label className={styles.layout}>
            <span className="visually-hidden">{en.map.layout}</span>
            <select
              value={layout}
              onChange={({ target }) => {
                const chosen = layoutNames.find((name) => name === target.value)
                if (chosen) change(setLayout(chosen))
              }}
            >
              {layoutNames.map((name) => (
                <option key={name} value={name}>
                  {en.layout[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className={styles.controls} style={{ insetInlineEnd: Math.max(4, right - 28) }}>
        <button type="button" aria-label={en.map.zoomIn} title={en.map.zoomIn} onClick={() => zoom(1.35)}>
          <Plus size={18} strokeWidth={1.5} aria-hidden />
        </button>
        <button type="button" aria-label={en.map.zoomOut} title={en.map.zoomOut} onClick={() => zoom(1 / 1.35)}>
          <Minus size={18} strokeWidth={1.5} aria-hidden />
        </button>
        <button type="button" aria-label={en.map.fit} title={en.map.fit} onClick={() => showWhole(store)}>
          <Maximize size={16} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
    </>
  )
}
