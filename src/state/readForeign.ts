import { type Dataset, toDataset } from '../model/dataset.ts'

/** A map, or why there is none; both where another map was asked for in vain and the page's own stands in. */
export interface Loaded {
  readonly dataset?: Dataset
  readonly reasons: readonly string[]
}

/** Checks and reads the text of a map file that came from elsewhere. */
export const readForeign = async (name: string, text: string): Promise<Loaded> => {
  const [{ readMap }, { refusalInWords }] = await Promise.all([
    import('../exchange/readMap.ts'),
    import('../exchange/refusal.ts'),
  ])
  const result = readMap(text)
  return result.ok
    ? { dataset: toDataset(result.value), reasons: [] }
    : { reasons: result.error.map((refusal) => refusalInWords(name, refusal)) }
}
