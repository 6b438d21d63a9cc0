import type { Journey } from '../driver/driver.ts'
import { firstVisit } from './firstVisit.ts'
import { keyboard } from './keyboard.ts'
import { pressTie } from './pressTie.ts'
import { twinAndCanvas } from './twinAndCanvas.ts'

/** Every journey, in the order of a first day with the map. */
export const journeys: readonly Journey[] = [...firstVisit, ...pressTie, ...keyboard, ...twinAndCanvas]
