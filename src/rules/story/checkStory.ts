import type { Story } from '../../model/story.ts'
import type { Finding } from '../finding.ts'
import { deadView } from './deadView.ts'
import { duplicateStep } from './duplicateStep.ts'
import { soundQuestion } from './soundQuestion.ts'
import { stepEvidence } from './stepEvidence.ts'
import { storyMarkup } from './storyMarkup.ts'
import type { Ground, StoryRule } from './storyRule.ts'
import { unknownInStory } from './unknownInStory.ts'

/** Every rule about stories. */
const storyRules: readonly StoryRule[] = [
  duplicateStep,
  unknownInStory,
  stepEvidence,
  deadView,
  soundQuestion,
  storyMarkup,
]

/** Checks a story against a map; `house`: whether it is one of our own. */
export const checkStory = (story: Story, ground: Ground, { house }: { readonly house: boolean }): Finding[] =>
  storyRules.filter((rule) => house || !rule.house).flatMap((rule) => [...rule.check(story, ground)])
