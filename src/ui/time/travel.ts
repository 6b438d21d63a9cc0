import { difference } from '../../model/difference.ts'
import { setDate } from '../../state/changes.ts'
import { type AppStore, change, tell } from '../../state/store.ts'
import { visibleOf } from '../../state/visible.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'

/** Goes to a date and says what appeared and what went on the way. */
export const travel = (store: AppStore, date: string): void => {
  const { ties, view } = visibleOf(store.getState())
  change(store, setDate(date))
  const { appeared, went } = difference(ties, visibleOf(store.getState()).ties)
  store.setState({ passage: { from: view.date, appeared } })
  const period = store.getState().dataset.periods.find(({ when }) => when === date)
  const changed = appeared.length + went.length > 0
  tell(
    store,
    `${period?.name ?? dateInWords(date)}: ${en.time.summary(appeared.length, went.length)}`,
    changed ? ['changes', 'undo'] : ['undo'],
  )
}

/** Goes to the period before or after the one that is shown; from a date that is none, to the first. */
export const travelBy = (store: AppStore, by: 1 | -1): void => {
  const { dataset, view } = store.getState()
  const at = dataset.periods.findIndex(({ when }) => when === view.date)
  const period = dataset.periods[at < 0 ? 0 : at + by]
  if (period) travel(store, period.when)
}
