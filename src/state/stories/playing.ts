import type { Step, Story } from '../../model/story.ts'

/** A story that is being followed, and where in it the reader is. */
export interface Playing {
  readonly story: Story
  /** The index of the step. */
  readonly step: number
  /** Whether the step is turned over, to show what it rests on. */
  readonly turned: boolean
  /** Whether its question has been answered. */
  readonly answered: boolean
  /** The view of the step as an address; where the reader's view has another, they have looked around. */
  readonly link: string
  /** The session in which it is presented, over everything else. */
  readonly presenting?: string
}

export const stepOf = ({ story, step }: Playing): Step => {
  const found = story.steps[step]
  if (!found) throw new Error(`The story ${story.id} has no step ${step}`)
  return found
}

/** How an address names the step of a story. */
export const placeInStory = (playing: Playing): string => `${playing.story.id}/${stepOf(playing).id}`
