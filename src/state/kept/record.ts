/** What is kept on the device: one value under its name, in one of the collections. */
export interface KeptRecord {
  readonly collection: string
  readonly id: string
  /** Version of the form of the value. */
  readonly version: number
  /** How often it was saved: who saves says from which count they come. */
  readonly count: number
  /** When it was saved last, in milliseconds since 1970. */
  readonly saved: number
  readonly value: unknown
}

/** Whether something that was read is a record at all; what its value is worth is judged by its collection. */
export const isRecord = (read: unknown): read is KeptRecord => {
  if (typeof read !== 'object' || read === null) return false
  const { collection, id, version, count, saved } = read as Partial<Record<keyof KeptRecord, unknown>>
  return (
    typeof collection === 'string' &&
    typeof id === 'string' &&
    Number.isInteger(version) &&
    Number.isInteger(count) &&
    typeof saved === 'number' &&
    'value' in read
  )
}

/** What is to become of the records of a collection, decided while nobody else can write. */
export interface Alteration {
  readonly put?: KeptRecord
  /** The id of one to be removed. */
  readonly remove?: string
}

/** Looks a record up, as it is in storage at this moment; whatever lies there. */
export type LookUp = (id: string) => Promise<unknown>

/** A place where records lie: the browser's storage, or the memory of the page. */
export interface Place {
  readonly readAll: (collection: string) => Promise<readonly unknown[]>
  /** Decides and writes in one transaction: another window comes before it or after it, never between. */
  readonly alter: (collection: string, decide: (lookUp: LookUp) => Promise<Alteration>) => Promise<void>
}
