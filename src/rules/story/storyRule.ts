import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import type { Finding } from '../finding.ts'

/** One named rule about a story; paths begin inside the story. */
export interface StoryRule {
  readonly name: string
  /** True where it is a standard of our own stories that those of readers need not meet. */
  readonly house?: true
  readonly check: (story: Story, ground: Ground) => Iterable<Finding>
}

/** What a story is judged against. */
export interface Ground {
  readonly dataset: Dataset
  /** What of a view cannot be followed on this map, each as `key "value"`. */
  readonly refusedIn: (view: string) => readonly string[]
}
