import type { Selection, View } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'

/** The address of the view with something else selected. */
export const linkTo = (view: View, selection: Selection): string =>
  `${location.href.split('#')[0]}#${writeLink({ ...view, selection })}`
