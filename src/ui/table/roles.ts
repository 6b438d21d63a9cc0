/** What the elements of a table are by themselves; said again, for some browsers forget it where they are laid out otherwise. */
export const roles = {
  grid: { role: 'grid' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  heading: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const
