import { type Measured, type Measuring, measure } from '../../../analysis/measures.ts'

/* The worker that measures, so that the page never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Measuring>) => {
  const measured: Measured = measure(data)
  self.postMessage(measured)
})
