import { trustedScript } from './trusted.ts'

/** Starts a worker by the address that the build gave its script. */
export const ownWorker = (address: string): Worker =>
  // From a page that was opened from a disk, browsers load no modules, not even out of the page itself.
  new Worker(trustedScript(address), { type: import.meta.env.ONE_FILE ? 'classic' : 'module' })
