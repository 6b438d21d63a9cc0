import type { Dataset } from '../model/dataset.ts'
import { groupsOf } from './groups.ts'
import { type Asking, type Judged, judgeGroup } from './tie.ts'

/** So many askings are remembered: what is on the map, what a legend counts beside it, where the reader came from, and periods that are compared. */
const most = 16
const remembered = new WeakMap<Dataset, Map<string, readonly Judged[]>>()

/** All groups of a dataset, judged. Asked again for the same, the very same ties: what does not change need not be drawn anew. */
export const judgementsOf = (dataset: Dataset, { date, folded, statuses, articles }: Asking): readonly Judged[] => {
  const key = JSON.stringify([date, folded, statuses, articles])
  const known = remembered.get(dataset) ?? new Map<string, readonly Judged[]>()
  remembered.set(dataset, known)
  const asking = { date, folded, statuses, articles }
  const judged = known.get(key) ?? groupsOf(dataset, folded).map((group) => judgeGroup(group, asking, dataset))
  known.delete(key)
  known.set(key, judged)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return judged
}
