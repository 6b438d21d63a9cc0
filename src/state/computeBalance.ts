import { trustedScript } from '../lib/trusted.ts'
import type { BalanceReply, BalanceRequest } from './balanceWorker.ts'
import workerAddress from './balanceWorker.ts?worker&url'

/** Assesses signed graphs in a worker of its own. `signal` ends an assessment that nobody waits for any more. */
export const computeBalance = (request: BalanceRequest, signal: AbortSignal): Promise<BalanceReply> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.addEventListener('message', ({ data }: MessageEvent<BalanceReply>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(message))
    })
    worker.postMessage(request)
  })
