import { count } from './count.ts'

/** Strings of the stories: the page that offers them, and following one. */
export const stories = {
  title: 'Stories',
  explore: 'Explore freely',
  follow: 'Follow',
  present: 'Present',
  length: (minutes: number, steps: number) => `${count(minutes, 'minute')}, ${count(steps, 'step')}`,
  loading: 'The stories are on their way.',
  failed: 'The stories could not be loaded.',
  panel: (title: string) => `Story: ${title}`,
  next: 'Next',
  previous: 'Back',
  place: (step: number, of: number) => `${step} of ${of}`,
  turn: 'How do we know?',
  turnBack: 'Back to the step',
  reveal: 'Show the answer',
  start: 'Take as a start',
  file: 'Save as a file',
  link: 'Share as a link',
} as const
