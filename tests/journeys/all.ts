import type { Journey } from '../driver/driver.ts'
import { address } from './address.ts'
import { axe } from './axe.ts'
import { dates } from './dates.ts'
import { exports } from './exports.ts'
import { filters } from './filters.ts'
import { firstVisit } from './firstVisit.ts'
import { focusAndLayout } from './focusAndLayout.ts'
import { inWords } from './inWords.ts'
import { keyboard } from './keyboard.ts'
import { narrow } from './narrow.ts'
import { noScripts } from './noScripts.ts'
import { otherMaps } from './otherMaps.ts'
import { onThePhone } from './phone.ts'
import { pressTie } from './pressTie.ts'
import { questions } from './questions.ts'
import { twinAndCanvas } from './twinAndCanvas.ts'
import { twoDates } from './twoDates.ts'

/** Every journey, in the order of a first day with the map. */
export const journeys: readonly Journey[] = [
  ...firstVisit,
  ...pressTie,
  ...keyboard,
  ...twinAndCanvas,
  ...filters,
  ...dates,
  ...twoDates,
  ...inWords,
  ...address,
  ...focusAndLayout,
  ...otherMaps,
  ...exports,
  ...questions,
  ...onThePhone,
  ...narrow,
  ...noScripts,
  ...axe,
]
