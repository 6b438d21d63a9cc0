import { useEffect, useState } from 'react'
import type { Measured, Measuring } from '../../../analysis/measures.ts'
import { inWorker } from '../../../lib/inWorker.ts'
import workerAddress from './measuresWorker.ts?worker&url'

/** What was measured of a network, by a worker; undefined as long as it computes. */
export const useMeasured = (asked: Measuring): Measured | undefined => {
  const [known, setKnown] = useState<{ readonly asked: Measuring; readonly measured: Measured }>()
  useEffect(() => {
    const end = new AbortController()
    void inWorker<Measuring, Measured>(workerAddress, asked, end.signal)
      // Where no worker may run, as in a page opened from a folder, the page itself has to.
      .catch(async () => (await import('../../../analysis/measures.ts')).measure(asked))
      .then((measured) => setKnown({ asked, measured }))
    return () => end.abort()
  }, [asked])
  return known?.asked === asked ? known.measured : undefined
}
