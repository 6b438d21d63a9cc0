import { useDeferredValue, useMemo } from 'react'
import { defaultView, type View } from '../../../model/view.ts'
import { type Analysed, analysed } from '../../../query/analysed.ts'
import { useApp } from '../../useApp.ts'

/** What tools count. It follows the view once the lens is painted, and not what only looks around. */
export const useAnalysed = (): Analysed & { readonly view: View } => {
  const dataset = useApp((state) => state.dataset)
  const date = useApp((state) => state.view.date)
  const filters = useApp((state) => state.view.filters)
  const folded = useApp((state) => state.view.folded)
  const focus = useApp((state) => state.view.focus)
  const shown = useApp((state) => state.view.shown)
  const everything = useApp((state) => state.view.everything)
  const now = useMemo(
    () => ({ dataset, view: { ...defaultView, date, filters, folded, shown, everything, ...(focus && { focus }) } }),
    [dataset, date, filters, folded, focus, shown, everything],
  )
  const asked = useDeferredValue(now)
  return useMemo(() => ({ ...analysed(asked.dataset, asked.view), view: asked.view }), [asked])
}
