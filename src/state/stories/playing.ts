import type { Step, Story } from '../../model/story.ts'
import type { View } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'

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
  /** The story itself as a link writes it, where it came with one and is kept nowhere else. */
  readonly tale?: string
  /** The session in which it is presented, over everything else. */
  readonly presenting?: string
}

export const stepOf = ({ story, step }: Playing): Step => {
  const found = story.steps[step]
  if (!found) throw new Error(`The story ${story.id} has no step ${step}`)
  return found
}

/** The place in the story, as the address says it. */
export const placeIn = ({ story, step }: Pick<Playing, 'story' | 'step'>): string =>
  `${story.id}/${story.steps[step]?.id}`

/** Whether the lines that a step draws apart by answer would answer what it asks, and are kept back. */
export const isAsking = (playing: Playing, { question }: View): boolean =>
  !playing.answered && stepOf(playing).question !== undefined && playing.link.includes(`question=${question}`)

/** The view as an address says it; with the place in the story that is followed, of which the view is left out where it is the step's own. */
export const fragmentOf = ({ view, playing }: { readonly view: View; readonly playing?: Playing }): string => {
  const link = writeLink(view)
  if (!playing) return link
  const { tale, presenting } = playing
  return [
    `story=${placeIn(playing)}`,
    tale ? `tale=${tale}` : '',
    presenting ? `present=${presenting}` : '',
    presenting || link === playing.link ? '' : link,
  ]
    .filter(Boolean)
    .join('&')
}
