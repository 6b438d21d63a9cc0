import { theKept } from '../kept/kept.ts'
import { openShelf, type Shelf } from '../kept/shelf.ts'

/** What came of a round: kept on the device, and nowhere else. */
export interface KeptRound {
  /** When it ended, in milliseconds since 1970. */
  readonly ended: number
  readonly set: string
  readonly title: string
  readonly again: boolean
  readonly right: number
  readonly of: number
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** What lies in storage may be anything. */
export const readRound = (value: unknown): KeptRound | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { ended, set, title, again, right, of } = value as Record<keyof KeptRound, unknown>
  if (!isWhole(ended) || ended > 8.64e15 || !isWhole(right) || !isWhole(of) || right > of) return undefined
  if (typeof set !== 'string' || typeof title !== 'string' || typeof again !== 'boolean') return undefined
  return { ended, set, title, again, right, of }
}

let shelf: Shelf<KeptRound> | undefined

export const theRounds = (): Shelf<KeptRound> => {
  shelf ??= openShelf(theKept(), { name: 'practice-rounds', version: 1, read: readRound })
  return shelf
}

/** Names of rounds are times; two that end at once, in two windows, do not overwrite each other. */
export const keepRound = async (round: KeptRound): Promise<void> => {
  await theRounds().put(`round-${round.ended}`, round, 0, (value, attempt) => ({
    id: `round-${round.ended}-${attempt}`,
    value,
  }))
}

export const forgetRounds = async (): Promise<void> => {
  for (const { id } of await theRounds().list()) await theRounds().remove(id)
}
