import { ownWorker } from './ownWorker.ts'

/** Workers of one script. While somebody keeps them ready they wait for the next work instead of starting anew. */
export interface Crew {
  readonly hire: () => Worker
  /** Takes back a worker that has done all that it was asked. */
  readonly release: (worker: Worker) => void
  /** Starts so many ahead of their work; returns what lets them go. */
  readonly ready: (count: number) => () => void
}

export const workerCrew = (address: string): Crew => {
  let idle: Worker[] = []
  let [keepers, wanted] = [0, 0]
  const start = () => {
    const worker = ownWorker(address)
    // One that cannot even start would leave whoever asks it without an answer.
    worker.addEventListener('error', () => {
      idle = idle.filter((one) => one !== worker)
    })
    return worker
  }
  return {
    hire: () => idle.pop() ?? start(),
    release: (worker) => {
      if (keepers > 0 && idle.length < wanted) idle.push(worker)
      else worker.terminate()
    },
    ready: (count) => {
      keepers += 1
      wanted = count
      while (idle.length < wanted) idle.push(start())
      let isKept = true
      return () => {
        if (!isKept) return
        isKept = false
        keepers -= 1
        if (keepers > 0) return
        for (const worker of idle) worker.terminate()
        idle = []
      }
    },
  }
}
