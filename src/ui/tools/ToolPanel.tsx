import { ChevronsDownUp, ChevronsUpDown, X } from 'lucide-react'
import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { ToolType } from '../../model/tool.ts'
import { setTool } from '../../state/lensChanges.ts'
import { en } from '../../words/en.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './ToolPanel.module.css'

const tools: Readonly<Record<ToolType, ComponentType>> = {
  paths: lazy(() => import('./paths/PathsTool.tsx').then((m) => ({ default: m.PathsTool }))),
  measures: lazy(() => import('./measures/MeasuresTool.tsx').then((m) => ({ default: m.MeasuresTool }))),
  dates: lazy(() => import('./dates/DatesTool.tsx').then((m) => ({ default: m.DatesTool }))),
  words: lazy(() => import('./words/WordsTool.tsx').then((m) => ({ default: m.WordsTool }))),
}

/** The tool that is open, beside whatever lens the reader looks through. */
export const ToolPanel = () => {
  const type = useApp((state) => state.view.tool?.type)
  const change = useChange()
  const [low, setLow] = useState(false)
  if (!type) return null
  const Tool = tools[type]
  return (
    <aside className={styles.panel} aria-label={en.tool[type]} data-tool={type} data-low={low || undefined}>
      <header className={styles.head}>
        <h2 className={styles.title}>{en.tool[type]}</h2>
        {/* On a phone the panel covers the lens: lowered, it lets half of it be seen. */}
        <button
          type="button"
          className={styles.lower}
          onClick={() => setLow(!low)}
          aria-label={en.sheet.height(low ? 1 : 0)}
        >
          {low ? (
            <ChevronsUpDown size={20} strokeWidth={1.5} aria-hidden />
          ) : (
            <ChevronsDownUp size={20} strokeWidth={1.5} aria-hidden />
          )}
        </button>
        <button type="button" className={styles.close} onClick={() => change(setTool())} aria-label={en.close}>
          <X size={20} strokeWidth={1.5} aria-hidden />
        </button>
      </header>
      <Suspense>
        <Tool />
      </Suspense>
    </aside>
  )
}
