import type { Journey } from '../driver/driver.ts'
import { firstVisit } from './firstVisit.ts'

/** Every journey, in the order of a first day with the map. */
export const journeys: readonly Journey[] = [...firstVisit]
