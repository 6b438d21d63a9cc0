import { ownWorker } from './ownWorker.ts'

/** Asks a worker of its own one question. `signal` ends the work whose answer nobody waits for any more. */
export const inWorker = <Request, Reply>(address: string, request: Request, signal: AbortSignal): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const worker = ownWorker(address)
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(message))
    })
    worker.postMessage(request)
  })
