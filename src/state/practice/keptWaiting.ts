import { isUnfinished, readWaiting, type WaitingRound } from '../../query/practice/waiting.ts'
import { theKept } from '../kept/kept.ts'
import { openShelf, type Shelf } from '../kept/shelf.ts'

let shelf: Shelf<WaitingRound> | undefined
const theWaiting = (): Shelf<WaitingRound> => {
  shelf ??= openShelf(theKept(), { name: 'practice-waiting', version: 1, read: readWaiting })
  return shelf
}

/** There is one: beginning another gives the one before it up. */
const id = 'round'

/** One write after another, in the order of the answers. */
let last: Promise<unknown> = Promise.resolve()

/** Keeps the round that is being answered on the device; one that is over is on the list of rounds instead. */
export const keepWaiting = (waiting: WaitingRound | undefined): Promise<unknown> => {
  const write = async () => {
    if (waiting && isUnfinished(waiting)) await theWaiting().put(id, waiting)
    else await theWaiting().remove(id)
  }
  // What storage refuses lives as long as the tab.
  last = last.then(write).catch(() => undefined)
  return last
}

export const findWaiting = async (): Promise<WaitingRound | undefined> => {
  await last
  return (await theWaiting().get(id))?.value
}
