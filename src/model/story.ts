import type { Question } from './question.ts'

/** A guided walk through a map: views one after another, each with a short text that stands on cited claims. */
export interface Story {
  readonly id: string
  readonly title: string
  /** What it tells, in a sentence or two. */
  readonly summary: string
  /** Whom it is for: a class, a seminar, a newsroom. */
  readonly audience: string
  /** How long telling it takes, questions and all. */
  readonly minutes: number
  /** Its place among the stories of the map, from 1. */
  readonly place?: number
  readonly steps: readonly Step[]
}

export interface Step {
  /** Unique in its story; deep links name it, so it does not change when steps change places. */
  readonly id: string
  readonly heading: string
  /** The view, written as in the fragment of an address; empty is the view that the map opens with. */
  readonly view: string
  /** A short text in our own words. */
  readonly text: string
  /** The ids of the claims and facts that the text rests on. Their ties are what the step points at. */
  readonly claims: readonly string[]
  readonly facts: readonly string[]
  /** Whom the map brings into view; absent, those whom the claims are about. */
  readonly frame?: 'whole' | readonly string[]
  /** For who presents it: what to say, what to wait for. Readers do not see it. */
  readonly note?: string
  readonly question?: Question
}

/** The published form of the stories, `data/stories.json`. */
export interface StoryFile {
  /** Version of the data that they were written on. */
  readonly version: string
  readonly stories: readonly Story[]
}

/** What the ids of readers' own stories begin with: they are known on their own device only. */
export const ownStoryPrefix = 'my-'
export const isOwnStory = (id: string): boolean => id.startsWith(ownStoryPrefix)
