import type { BalanceView } from '../model/balanceView.ts'
import type { MatrixView } from '../model/matrixView.ts'
import type { SignReading } from '../model/sign.ts'
import type { TableView } from '../model/tableView.ts'
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

const arrange = (alter: (view: View) => Partial<View>): Change => ({
  name: 'arrange',
  apply: (view) => ({ ...view, ...alter(view) }),
})

export const arrangeMatrix = (some: Partial<MatrixView>): Change =>
  arrange(({ matrix }) => ({ matrix: { ...matrix, ...some } }))
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
