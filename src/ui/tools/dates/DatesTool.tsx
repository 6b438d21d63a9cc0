import { ArrowLeftRight } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import type { Tool } from '../../../model/tool.ts'
import { defaultView, type View } from '../../../model/view.ts'
import { type Comparison, compareViews, viewBefore } from '../../../query/compareViews.ts'
import { setDate } from '../../../state/changes.ts'
import { setTool, swapDates } from '../../../state/lensChanges.ts'
import { shine } from '../../../state/store.ts'
import { filtersDiffer, summary, twoDates } from '../../../words/twoDates.ts'
import { useApp, useAppStore, useChange } from '../../useApp.ts'
import { Changes } from './Changes.tsx'
import { DatePick } from './DatePick.tsx'
import styles from './DatesTool.module.css'

/** What differs between two dates, or two filters: as a sentence, as a list, and on the map. */
export const DatesTool = () => {
  const tool = useApp((state) => state.view.tool)
  return tool?.type === 'dates' ? <Dates tool={tool} /> : null
}

const Dates = ({ tool }: { readonly tool: Extract<Tool, { type: 'dates' }> }) => {
  const dataset = useApp((state) => state.dataset)
  const view = useDeferredValue(useApp((state) => state.view))
  const change = useChange()
  const comparison = useComparison(view)
  useSpotlight(comparison)
  const counts = useMemo(() => {
    const all = new Map<Comparison['ties'][number]['how'], number>()
    for (const { how } of comparison.ties) all.set(how, (all.get(how) ?? 0) + 1)
    return all
  }, [comparison])
  const differ = tool.filters && filtersDiffer(dataset, tool.filters, view.filters)
  const same = tool.date === view.date && !differ
  const sentence = summary({ dataset, dates: [tool.date, view.date], counts, signs: comparison.signs })
  return (
    <div className={styles.tool}>
      <p className={styles.help}>{twoDates.help}</p>
      <div className={styles.dates}>
        <DatePick
          label={twoDates.before}
          name={twoDates.beforeName}
          date={tool.date}
          choose={(date) => change(setTool({ ...tool, date }))}
        />
        <DatePick
          label={twoDates.after}
          name={twoDates.afterName}
          date={view.date}
          choose={(date) => change(setDate(date))}
        />
        <button type="button" className={styles.swap} onClick={() => change(swapDates())} aria-label={twoDates.swap}>
          <ArrowLeftRight size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <div className={styles.filters}>
        {tool.filters ? (
          <>
            <p>{differ ?? twoDates.remembered}</p>
            <button type="button" onClick={() => change(setTool({ type: 'dates', date: tool.date }))}>
              {twoDates.forget}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              onClick={() => change(setTool({ type: 'dates', date: view.date, filters: view.filters }))}
            >
              {twoDates.remember}
            </button>
            <p className={styles.help}>{twoDates.rememberHelp}</p>
          </>
        )}
      </div>
      {same ? <p>{twoDates.same}</p> : <Changes comparison={comparison} sentence={sentence} />}
    </div>
  )
}

/** The comparison of a view with the one that its tool holds; not computed anew for looking around and selecting. */
const useComparison = ({ date, filters, folded, focus, shown, signs, tool }: View): Comparison => {
  const dataset = useApp((state) => state.dataset)
  return useMemo(() => {
    const after = {
      ...defaultView,
      date,
      filters,
      folded,
      shown,
      signs,
      ...(focus && { focus }),
      ...(tool && { tool }),
    }
    const before = viewBefore(after)
    return before ? compareViews(dataset, before, after) : nothing
  }, [dataset, date, filters, folded, focus, shown, signs, tool])
}

const nothing: Comparison = { ties: [], signs: [] }

/** Points at what changed, unless the reader looks at something else. */
const useSpotlight = ({ ties, signs }: Comparison): void => {
  const store = useAppStore()
  const selected = useApp((state) => state.view.selection !== undefined)
  useEffect(() => {
    const ids = [...ties.map(({ tie }) => tie.id), ...signs.flatMap((pair) => pair.ties.map(({ id }) => id))]
    shine(store, selected || ids.length === 0 ? undefined : { actors: [], ties: [...new Set(ids)] })
    return () => shine(store)
  }, [store, ties, signs, selected])
}
