import { Suspense } from 'react'
import type { Lens } from '../../model/view.ts'
import { lensComponents } from './lensComponents.ts'
import type { LensProps } from './lensProps.ts'

interface Props extends LensProps {
  readonly lens: Exclude<Lens, 'map'>
}

/** The lens that the reader looks through, where it is not the map. */
export const OtherLens = ({ lens, insets }: Props) => {
  const Component = lensComponents[lens]
  return (
    <Suspense>
      <Component insets={insets} />
    </Suspense>
  )
}
