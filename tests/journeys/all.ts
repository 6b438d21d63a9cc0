import type { Journey } from '../driver/driver.ts'
import { address } from './address.ts'
import { axe } from './axe.ts'
import { balance } from './balance.ts'
import { coding } from './coding.ts'
import { composerSettings } from './composerSettings.ts'
import { dataExports } from './dataExports.ts'
import { dates } from './dates.ts'
import { disagreements } from './disagreements.ts'
import { exports } from './exports.ts'
import { figureFiles } from './figureFiles.ts'
import { filters } from './filters.ts'
import { firstVisit } from './firstVisit.ts'
import { focus } from './focus.ts'
import { focusAndLayout } from './focusAndLayout.ts'
import { inWords } from './inWords.ts'
import { keyboard } from './keyboard.ts'
import { lenses } from './lenses.ts'
import { matrix } from './matrix.ts'
import { narrow } from './narrow.ts'
import { noScripts } from './noScripts.ts'
import { oneFile } from './oneFile.ts'
import { openPictures } from './openPictures.ts'
import { otherMaps } from './otherMaps.ts'
import { pathsAndMeasures } from './pathsAndMeasures.ts'
import { onThePhone } from './phone.ts'
import { practice } from './practice.ts'
import { presenting } from './presenting.ts'
import { pressTie } from './pressTie.ts'
import { print } from './print.ts'
import { questions } from './questions.ts'
import { sources } from './sources.ts'
import { stories } from './stories.ts'
import { storyFiles } from './storyFiles.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { twinAndCanvas } from './twinAndCanvas.ts'
import { twoDates } from './twoDates.ts'
import { writing } from './writing.ts'

/** Every journey, in the order of a first day with the map. */
export const journeys: readonly Journey[] = [
  ...firstVisit,
  ...pressTie,
  ...keyboard,
  ...focus,
  ...twinAndCanvas,
  ...filters,
  ...lenses,
  ...dates,
  ...twoDates,
  ...inWords,
  ...address,
  ...focusAndLayout,
  ...matrix,
  ...table,
  ...otherMaps,
  ...exports,
  ...composerSettings,
  ...figureFiles,
  ...dataExports,
  ...oneFile,
  ...openPictures,
  ...storyFiles,
  ...print,
  ...presenting,
  ...questions,
  ...sources,
  ...stories,
  ...disagreements,
  ...timeline,
  ...pathsAndMeasures,
  ...balance,
  ...practice,
  ...coding,
  ...writing,
  ...onThePhone,
  ...narrow,
  ...noScripts,
  ...axe,
]
