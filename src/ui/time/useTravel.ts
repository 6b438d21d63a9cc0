import { difference } from '../../model/difference.ts'
import { setDate } from '../../state/changes.ts'
import { change, tell } from '../../state/store.ts'
import { visibleOf } from '../../state/visible.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { useAppStore } from '../useApp.ts'

/** Goes to a date and says what appeared and what went on the way. */
export const useTravel = (): ((date: string | undefined) => void) => {
  const store = useAppStore()
  return (date) => {
    if (!date) return
    const { ties, view } = visibleOf(store.getState())
    change(store, setDate(date))
    const { appeared, went } = difference(ties, visibleOf(store.getState()).ties)
    store.setState({ passage: { from: view.date, appeared } })
    const period = store.getState().dataset.periods.find(({ when }) => when === date)
    tell(store, `${period?.name ?? dateInWords(date)}: ${en.time.summary(appeared.length, went.length)}`, [
      'changes',
      'undo',
    ])
  }
}
