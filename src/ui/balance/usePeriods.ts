import { useEffect, useState } from 'react'
import type { Bound } from '../../analysis/balance/assess.ts'
import type { Period } from '../../model/event.ts'
import type { Outcome } from '../../model/triad.ts'
import type { View } from '../../model/view.ts'
import { signedMapAt } from '../../query/signedMap.ts'
import { signedTriads } from '../../query/triads.ts'
import { computeBalance } from '../../state/computeBalance.ts'
import { useApp } from '../useApp.ts'
import { questionOf } from './useSigned.ts'

/** How balanced the signs of a period are. */
export interface PeriodBalance {
  readonly period: Period
  readonly pairs: number
  readonly triads: Readonly<Record<Outcome, number>>
  readonly least: Bound
  readonly most: Bound
}

const moment = () => new Promise((resolve) => setTimeout(resolve))

/** Every period of the map, read as the view reads its date. Counted one after the other, so that the page stays quick. */
export const usePeriods = (): readonly PeriodBalance[] | undefined => {
  const dataset = useApp((state) => state.dataset)
  const key = useApp(({ view }) => questionOf({ ...view, date: '' }))
  const [rows, setRows] = useState<readonly PeriodBalance[]>()
  useEffect(() => {
    const waiting = new AbortController()
    const count = async () => {
      const counted = []
      for (const period of dataset.periods) {
        await moment()
        if (waiting.signal.aborted) return
        const signed = signedMapAt(dataset, { ...(JSON.parse(key) as View), date: period.when })
        const triads = { balanced: 0, depends: 0, strained: 0 }
        for (const { outcome } of signedTriads(signed)) triads[outcome] += 1
        counted.push({ period, signed, triads })
      }
      const assessments = await computeBalance(
        counted.map(({ signed: { graph, open } }) => ({ graph, open })),
        waiting.signal,
      )
      setRows(
        counted.flatMap(({ period, signed, triads }, index) => {
          const found = assessments[index]
          const pairs = signed.certain.length + signed.open.length
          return found ? [{ period, pairs, triads, least: found.least, most: found.most }] : []
        }),
      )
    }
    // Without a worker there is no chart; the rest of the lens stands without it.
    count().catch(() => setRows([]))
    return () => waiting.abort()
  }, [dataset, key])
  return rows
}
