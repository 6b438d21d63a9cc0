import type { BalanceView } from '../model/balanceView.ts'
import type { MatrixView } from '../model/matrixView.ts'
import type { SignReading } from '../model/sign.ts'
import type { TableView } from '../model/tableView.ts'
import type { TimelineView } from '../model/timelineView.ts'
import type { Tool } from '../model/tool.ts'
import type { Lens, View } from '../model/view.ts'
import type { Change } from './changes.ts'

/* Changes of what single lenses and tools show. None of them alters which ties the view lets through. */

export const setLens = (lens: Lens): Change => ({ name: 'lens', apply: (view) => ({ ...view, lens }) })

/** Opens a tool, or closes the one that is open. */
export const setTool = (tool?: Tool): Change => ({
  name: 'tool',
  apply: ({ tool: _, ...view }) => (tool ? { ...view, tool } : view),
})

/** The other date, and the other filters, become those of the view, and the other way round. */
export const swapDates = (): Change => ({
  name: 'tool',
  apply: (view) => {
    const { tool, date, filters } = view
    if (tool?.type !== 'dates') return view
    return {
      ...view,
      date: tool.date,
      filters: tool.filters ?? filters,
      tool: { ...tool, date, ...(tool.filters && { filters }) },
    }
  },
})

/** Looks at a disagreement, or at none. */
export const setQuestion = (id?: string): Change => ({
  name: 'question',
  apply: ({ question: _, ...view }) => (id ? { ...view, question: id } : view),
})

/** Opens a disagreement in its lens. */
export const openQuestion = (id: string): Change => ({
  name: 'lens',
  apply: (view) => ({ ...view, lens: 'disagreements', question: id }),
})

/** Shows a disagreement on the map, with actors that its ties need and that do not open with it. */
export const showQuestion = (id: string, actors: readonly string[]): Change => ({
  name: actors.length > 0 ? 'show' : 'lens',
  apply: (view) => ({
    ...view,
    lens: 'map',
    question: id,
    shown: [...view.shown, ...actors.filter((actor) => !view.shown.includes(actor))],
  }),
})

const arrange = (alter: (view: View) => Partial<View>): Change => ({
  name: 'arrange',
  apply: (view) => ({ ...view, ...alter(view) }),
})

export const arrangeMatrix = (some: Partial<MatrixView>): Change =>
  arrange(({ matrix }) => ({ matrix: { ...matrix, ...some } }))
export const arrangeTimeline = (timeline: TimelineView): Change => arrange(() => ({ timeline }))
export const arrangeTable = (table: TableView): Change => arrange(() => ({ table }))
export const arrangeBalance = (balance: BalanceView): Change => arrange(() => ({ balance }))

/** How the signs of pairs are read. */
export const setSigns = (some: Partial<SignReading>): Change => ({
  name: 'signs',
  apply: (view) => ({ ...view, signs: { ...view.signs, ...some } }),
})

/** Whether balance, paths and measures count what filters and focus hide. */
export const toggleEverything = (): Change => ({
  name: 'signs',
  apply: (view) => ({ ...view, everything: !view.everything }),
})
