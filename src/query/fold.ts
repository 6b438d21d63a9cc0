import type { Dataset } from '../model/dataset.ts'

/** The actor that stands for another once parts are folded into wholes: the end of its chain of `partOf`. */
export const wholeOf = (dataset: Pick<Dataset, 'actor'>, id: string): string => {
  let whole = id
  for (let step = 0; step < 10; step += 1) {
    const parent = dataset.actor.get(whole)?.partOf
    if (!parent) return whole
    whole = parent
  }
  return whole
}

/** The actors that fold into a whole, itself left out. */
export const partsOf = (dataset: Pick<Dataset, 'actor' | 'actors'>, whole: string): string[] =>
  dataset.actors.filter((actor) => actor.id !== whole && wholeOf(dataset, actor.id) === whole).map((actor) => actor.id)
