import { useEffect, useState } from 'react'
import type { Tie } from '../../model/tie.ts'
import type { State } from '../../state/store.ts'
import { useApp } from '../useApp.ts'

const shown = 1600

/** The ties that the last change of the date brought, for as long as they are shown off; undefined afterwards. */
export const useArrivals = (): readonly Tie[] | undefined => {
  const passage = useApp((state) => state.passage)
  const [seen, setSeen] = useState<State['passage']>(passage)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(passage), shown)
    return () => clearTimeout(timer)
  }, [passage])
  return passage !== seen && passage && passage.appeared.length > 0 ? passage.appeared : undefined
}
