import { inWorker } from '../lib/inWorker.ts'
import type { LayoutReply, LayoutRequest } from './layoutWorker.ts'
import workerAddress from './layoutWorker.ts?worker&url'

/** Computes a layout in a worker of its own. */
export const computeLayout = (request: LayoutRequest, signal: AbortSignal): Promise<LayoutReply> =>
  inWorker(workerAddress, request, signal)
