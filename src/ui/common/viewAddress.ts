import type { View } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'

/** The address of the page; with a view, that which brings it back and names the version of the data it was made on. */
export const viewAddress = (view?: View, version = ''): string => {
  const page = location.href.replace(/#.*/s, '')
  if (!view) return page
  return `${page}#${[writeLink(view), `data=${encodeURIComponent(version)}`].filter(Boolean).join('&')}`
}
