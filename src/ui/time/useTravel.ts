import { useAppStore } from '../useApp.ts'
import { travel } from './travel.ts'

/** Goes to a date and says what appeared and what went on the way. */
export const useTravel = (): ((date: string | undefined) => void) => {
  const store = useAppStore()
  return (date) => {
    if (date) travel(store, date)
  }
}
