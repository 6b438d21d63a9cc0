import { answerEvidence } from './answerEvidence.ts'
import { badAddress } from './badAddress.ts'
import { badDate } from './badDate.ts'
import { duplicateId } from './duplicateId.ts'
import { factSubject } from './factSubject.ts'
import { factValue } from './factValue.ts'
import { kindSentences } from './kindSentences.ts'
import { loneAnswer } from './loneAnswer.ts'
import { longPhrase } from './longPhrase.ts'
import { markup } from './markup.ts'
import { missingSpeaker } from './missingSpeaker.ts'
import { paragraphRange } from './paragraphRange.ts'
import { partOfCycle } from './partOfCycle.ts'
import { relationOfKind } from './relationOfKind.ts'
import { reversedRange } from './reversedRange.ts'
import type { Rule } from './rule.ts'
import { selfTie } from './selfTie.ts'
import { sharedAlias } from './sharedAlias.ts'
import { unknownId } from './unknownId.ts'
import { unplaced } from './unplaced.ts'
import { unused } from './unused.ts'

/** Every rule: identity first, then what records say, then what is missing. */
export const allRules: readonly Rule[] = [
  duplicateId,
  unknownId,
  relationOfKind,
  selfTie,
  partOfCycle,
  sharedAlias,
  badDate,
  paragraphRange,
  longPhrase,
  missingSpeaker,
  factSubject,
  factValue,
  reversedRange,
  loneAnswer,
  answerEvidence,
  kindSentences,
  badAddress,
  markup,
  unplaced,
  unused,
]
