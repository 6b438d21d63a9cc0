import type { Dataset } from '../../model/dataset.ts'
import { hiddenPair, type Question } from '../../model/question.ts'
import { type Pair, pairOf } from '../../model/relationship.ts'
import type { View } from '../../model/view.ts'
import { wholeOf } from '../fold.ts'

/** The pair whose ties a question keeps back until it is answered, as it stands on the map. */
export const withheldPair = (
  question: Question | undefined,
  { folded }: Pick<View, 'folded'>,
  dataset: Dataset,
): Pair | undefined => {
  const pair = hiddenPair(question)
  if (!pair) return undefined
  const [a, b] = pair
  return folded ? pairOf(wholeOf(dataset, a), wholeOf(dataset, b)) : pairOf(a, b)
}
