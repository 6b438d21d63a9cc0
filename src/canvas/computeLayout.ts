import { trustedScript } from '../lib/trusted.ts'
import type { LayoutReply, LayoutRequest } from './layoutWorker.ts'
import workerAddress from './layoutWorker.ts?worker&url'

/** Computes a layout in a worker of its own. `signal` ends a computation whose result nobody waits for any more. */
export const computeLayout = (request: LayoutRequest, signal: AbortSignal): Promise<LayoutReply> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(message))
    })
    worker.postMessage(request)
  })
