import { useEffect, useState } from 'react'
import type { Tie } from '../../model/tie.ts'
import { useApp } from '../useApp.ts'

const shown = 1600

/** The ties that the last change of the date brought, for as long as they are shown off; undefined afterwards. */
export const useArrivals = (): readonly Tie[] | undefined => {
  const passage = useApp((state) => state.passage)
  const [arrived, setArrived] = useState<readonly Tie[]>()
  useEffect(() => {
    if (!passage || passage.appeared.length === 0) return
    setArrived(passage.appeared)
    const timer = setTimeout(() => setArrived(undefined), shown)
    return () => clearTimeout(timer)
  }, [passage])
  return arrived
}
