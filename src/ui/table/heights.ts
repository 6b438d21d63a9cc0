import type { TableSubject } from '../../model/tableView.ts'

/** How tall the lines of a table are, in pixels; what does not fit is in the dossier. Cards are measured; this is what most of them come to. */
export const heights = (subject: TableSubject, cards: boolean): number =>
  cards ? 118 : subject === 'claims' || subject === 'facts' ? 66 : 48
heights.group = 40
heights.head = 42
