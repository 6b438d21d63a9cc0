import { ArrowLeftRight } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import type { Tool } from '../../../model/tool.ts'
import { defaultView, type View } from '../../../model/view.ts'
import { type Comparison, compareViews, inOrder, pointedAt, viewBefore } from '../../../query/compareViews.ts'
import { setDate } from '../../../state/changes.ts'
import { setTool, swapDates } from '../../../state/lensChanges.ts'
import { shine } from '../../../state/store.ts'
import { filtersDiffer, summary, twoDates } from '../../../words/twoDates.ts'
import { useApp, useAppStore, useChange, useVisible } from '../../useApp.ts'
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
  const now = useApp((state) => state.view)
  const later = useDeferredValue(now)
  const view = later.tool?.type === 'dates' ? later : now
  const change = useChange()
  const comparison = useComparison(view)
  // What is said of the comparison is said of the same two views: pickers answer at once, sentence and list follow together.
  const compared = view.tool?.type === 'dates' ? view.tool : tool
  useSpotlight(comparison)
  const counts = useMemo(() => {
    const all = new Map<Comparison['ties'][number]['how'], number>()
    for (const { how } of comparison.ties) all.set(how, (all.get(how) ?? 0) + 1)
    return all
  }, [comparison])
  const differ = compared.filters && filtersDiffer(dataset, compared.filters, view.filters)
  const same = compared.date === view.date && !differ
  const before = viewBefore(view)
  const backwards = before !== undefined && inOrder(before, view)[0] === view
  const dates = backwards ? ([view.date, compared.date] as const) : ([compared.date, view.date] as const)
  const sentence = summary({ dataset, dates, counts, signs: comparison.signs })
  const setOther = (date: string) => change(setTool({ ...tool, date }))
  const setShown = (date: string) => change(setDate(date))
  return (
    <div className={styles.tool}>
      <p className={styles.help}>{twoDates.help}</p>
      <div className={styles.dates}>
        {[0, 1].map((index) => {
          // The earlier date comes first; one of the two is that of the view.
          const isShown = (index === 1) !== backwards
          return (
            <DatePick
              key={isShown ? 'shown' : 'other'}
              label={index === 0 ? twoDates.before : twoDates.after}
              name={isShown ? twoDates.afterName : twoDates.beforeName}
              date={isShown ? now.date : tool.date}
              shown={isShown}
              choose={isShown ? setShown : setOther}
            />
          )
        })}
        <button type="button" className={styles.swap} onClick={() => change(swapDates())} aria-label={twoDates.swap}>
          <ArrowLeftRight size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <div className={styles.filters}>
        {compared.filters && <p>{differ ?? twoDates.remembered}</p>}
        {/* One button for both, so that the focus stays on it. */}
        <button
          type="button"
          onClick={() =>
            change(
              setTool(
                tool.filters
                  ? { type: 'dates', date: tool.date }
                  : { type: 'dates', date: now.date, filters: now.filters },
              ),
            )
          }
        >
          {tool.filters ? twoDates.forget : twoDates.remember}
        </button>
        {!tool.filters && <p className={styles.help}>{twoDates.rememberHelp}</p>}
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
    return before ? compareViews(dataset, ...inOrder(before, after)) : nothing
  }, [dataset, date, filters, folded, focus, shown, signs, tool])
}

const nothing: Comparison = { ties: [], signs: [] }

/** Points at what changed, unless the reader looks at something else. */
const useSpotlight = (comparison: Comparison): void => {
  const store = useAppStore()
  const selected = useApp((state) => state.view.selection !== undefined)
  const shown = useVisible().ties.length
  useEffect(() => {
    const ids = selected ? [] : pointedAt(comparison, shown)
    if (ids.length === 0) return
    const spotlight = { actors: [], ties: ids }
    shine(store, spotlight)
    return () => {
      if (store.getState().spotlight === spotlight) shine(store)
    }
  }, [store, comparison, selected, shown])
}
