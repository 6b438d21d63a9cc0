import type { Selection, View } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'
import { mapAddress } from '../common/mapAddress.ts'

/** The address of the view with something else selected. */
export const linkTo = (view: View, selection: Selection): string =>
  `${mapAddress()}#${writeLink({ ...view, selection })}`
