import type { Actor } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'

/** The actors as they are told: prominent ones first, then by name. */
export const byProminence = ({ actors }: Pick<Dataset, 'actors'>): readonly Actor[] =>
  [...actors].sort((a, b) => a.prominence - b.prominence || a.name.localeCompare(b.name, 'en'))
