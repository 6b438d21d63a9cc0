import { type Assessment, assess, type Question } from '../analysis/balance/assess.ts'

/** The worker that assesses balance, so that the page never waits for a large map. */
export type BalanceRequest = readonly Question[]
export type BalanceReply = readonly Assessment[]

self.addEventListener('message', ({ data }: MessageEvent<BalanceRequest>) => {
  const reply: BalanceReply = data.map(assess)
  self.postMessage(reply)
})
