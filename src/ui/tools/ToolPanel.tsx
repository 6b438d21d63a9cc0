import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { type ComponentType, lazy, Suspense } from 'react'
import type { ToolType } from '../../model/tool.ts'
import { setTool } from '../../state/lensChanges.ts'
import { en } from '../../words/en.ts'
import { SidePanel } from '../common/SidePanel.tsx'
import { useApp, useAppStore, useChange } from '../useApp.ts'
import styles from './ToolPanel.module.css'

const tools: Readonly<Record<ToolType, ComponentType>> = {
  paths: lazy(() => import('./paths/PathsTool.tsx').then((m) => ({ default: m.PathsTool }))),
  measures: lazy(() => import('./measures/MeasuresTool.tsx').then((m) => ({ default: m.MeasuresTool }))),
  dates: lazy(() => import('./dates/DatesTool.tsx').then((m) => ({ default: m.DatesTool }))),
  words: lazy(() => import('./words/WordsTool.tsx').then((m) => ({ default: m.WordsTool }))),
}

interface Props {
  /** On a phone the panel covers the lens: lowered, it lets half of it be seen. */
  readonly low: boolean
  readonly onLow: (low: boolean) => void
}

/** The tool that is open, beside whatever lens the reader looks through. */
export const ToolPanel = ({ low, onLow }: Props) => {
  const type = useApp((state) => state.view.tool?.type)
  const store = useAppStore()
  const change = useChange()
  if (!type) return null
  const Tool = tools[type]
  return (
    <SidePanel
      title={en.tool[type]}
      tool={type}
      low={low}
      isAsked={() => store.getState().last === 'tool'}
      onClose={() => change(setTool())}
      control={
        <button
          type="button"
          className={styles.lower}
          onClick={() => onLow(!low)}
          aria-label={en.sheet.height(low ? 1 : 0)}
        >
          {low ? (
            <ChevronsUpDown size={20} strokeWidth={1.5} aria-hidden />
          ) : (
            <ChevronsDownUp size={20} strokeWidth={1.5} aria-hidden />
          )}
        </button>
      }
    >
      <Suspense>
        <Tool />
      </Suspense>
    </SidePanel>
  )
}
