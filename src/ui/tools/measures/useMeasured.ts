import { useEffect, useState } from 'react'
import type { Measured, Measuring } from '../../../analysis/measures.ts'
import { trustedScript } from '../../../lib/trusted.ts'
import workerAddress from './measuresWorker.ts?worker&url'

/** What was measured of a network, by a worker; undefined as long as it computes. */
export const useMeasured = (asked: Measuring): Measured | undefined => {
  const [known, setKnown] = useState<{ readonly asked: Measuring; readonly measured: Measured }>()
  useEffect(() => {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Measured>) => {
      setKnown({ asked, measured: data })
      worker.terminate()
    })
    // Where no worker may run, as in a page opened from a folder, the page itself has to.
    worker.addEventListener('error', () => {
      void import('../../../analysis/measures.ts').then(({ measure }) => setKnown({ asked, measured: measure(asked) }))
    })
    worker.postMessage(asked)
    return () => worker.terminate()
  }, [asked])
  return known?.asked === asked ? known.measured : undefined
}
