import type { Box } from '../../lib/box.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Step, Story } from '../../model/story.ts'
import type { OnScreen } from '../body/onScreen.ts'
import type { Origin } from '../layout/notes.ts'

/** What of a step is to be seen. */
export interface SlideState {
  /** Whether its question has been answered. */
  readonly answered: boolean
  /** Whether actors bear their names; otherwise letters, for asking who is who. */
  readonly names: boolean
  /** The id of a tie that all eyes should be on. */
  readonly attention?: string
  /** Whether it is turned over, to show what it rests on. */
  readonly turned: boolean
}

export interface SlideInput {
  readonly story: Story
  readonly index: number
  readonly dataset: Dataset
  readonly state: SlideState
  /** What the lens of the step has computed, where that takes long. */
  readonly onScreen?: OnScreen
  readonly origin?: Origin
}

export const plainState: SlideState = { answered: false, names: true, turned: false }

export const stepAt = ({ story, index }: Pick<SlideInput, 'story' | 'index'>): Step => {
  const step = story.steps[index]
  if (!step) throw new RangeError(`the story ${story.id} has no step ${index}`)
  return step
}

/** The pixels of a projector of 1080 lines. */
export const slideSize = { width: 1920, height: 1080 } as const
export const margin = 72
/** Nothing on a slide is set smaller. */
export const smallestType = 24

/** What lies between the line at the top and the strip at the foot. */
export const middle: Box = { x: margin, y: 132, width: slideSize.width - 2 * margin, height: 820 }
