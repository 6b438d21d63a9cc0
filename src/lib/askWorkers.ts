import type { Crew } from './workerCrew.ts'

/** What such a worker is sent: with its first question what all of them are about. */
export interface Asked<About> {
  readonly about?: About
  readonly question: number
}
/** What it answers: to which question, and what; or why it cannot. */
export type Answered<Answer> =
  | { readonly question: number; readonly answer: Answer }
  | { readonly question: number; readonly failed: string }

interface Work<About, Answer> {
  readonly about: About
  /** Questions are numbered from 0. */
  readonly questions: number
  readonly workers: number
  readonly signal?: AbortSignal | undefined
  /** Answers come in any order. */
  readonly heard: (answer: Answer, question: number) => void
}

/** Lets some workers answer numbered questions, each the next one when it is free. With the last answer all of them go back. */
export const askWorkers = <About, Answer>(
  crew: Crew,
  { about, questions, workers, signal, heard }: Work<About, Answer>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let [next, left] = [0, questions]
    const hired: Worker[] = []
    const listening = new AbortController()
    const leave = (dismiss: (worker: Worker) => void, settle: () => void) => {
      signal?.removeEventListener('abort', stop)
      listening.abort()
      for (const worker of hired) dismiss(worker)
      settle()
    }
    // One that is in the middle of something would answer it to whoever asks next.
    const end = (settle: () => void) => leave((worker) => worker.terminate(), settle)
    const stop = () => end(() => reject(signal?.reason as Error))
    if (signal?.aborted) return stop()
    if (questions === 0) return resolve()
    signal?.addEventListener('abort', stop)
    const hire = (): void => {
      const worker = crew.hire()
      hired.push(worker)
      const ask = (first?: { about: About }) => {
        if (next < questions) worker.postMessage({ ...first, question: next++ } satisfies Asked<About>)
      }
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answered<Answer>>) => {
          if ('failed' in data) return end(() => reject(new Error(data.failed)))
          ask()
          heard(data.answer, data.question)
          left -= 1
          if (left === 0) leave(crew.release, resolve)
        },
        listening,
      )
      worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))), listening)
      ask({ about })
    }
    for (let i = 0; i < Math.min(workers, questions); i += 1) hire()
  })
