import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import { shownNote } from '../../picture/layout/shownNote.ts'
import { dataExport as words } from '../../words/dataExport.ts'

/** What is taken away as data: what a view shows or the whole map, where its actors stand, and where it comes from. */
export interface Taken {
  readonly part: 'view' | 'map'
  readonly visible: Visible
  readonly positions: Positions
  /** Where the view can be opened. */
  readonly address?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** What a file says of itself, where its format has a place for it: the same fields in every format, empty ones left out. */
export const aboutOf = ({ visible, address, licence }: Taken): Readonly<Record<string, string>> => ({
  title: visible.dataset.title,
  version: visible.dataset.version,
  asOf: visible.view.date,
  ...(address && { address }),
  ...(licence && { licence }),
  shown: [...shownNote(visible, visible, false), words.lines].join(' '),
})

/** The same in one text, for formats that have a place for no more than that. */
export const aboutText = (taken: Taken): string => {
  const { title, version, asOf, address, licence, shown } = aboutOf(taken)
  return [words.from(title ?? '', version ?? ''), words.asOf(asOf ?? ''), address, licence, shown]
    .filter(Boolean)
    .join('\n')
}
