import { inWorker } from '../lib/inWorker.ts'
import type { BalanceReply, BalanceRequest } from './balanceWorker.ts'
import workerAddress from './balanceWorker.ts?worker&url'

/** Assesses signed graphs in a worker of its own. */
export const computeBalance = (request: BalanceRequest, signal: AbortSignal): Promise<BalanceReply> =>
  inWorker(workerAddress, request, signal)
