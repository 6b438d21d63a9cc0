import { count } from './count.ts'

/** Strings of the stories: the page that offers them, and following one. */
export const stories = {
  title: 'Stories',
  lead: 'Walks through the map, a step at a time. Every step says which claims it rests on, and every claim which paragraph.',
  explore: 'Explore freely',
  exploreNote:
    'The whole map as it opens, in the last days of August 2021. Press a line or an actor to see who says so.',
  openingPicture: 'The map as it opens',
  picture: (title: string, actors: string) => `From “${title}”: ${actors}`,
  follow: 'Follow',
  followName: (title: string) => `Follow “${title}”`,
  actionName: (action: string, title: string) => `${action}: “${title}”`,
  present: 'Present',
  more: 'More',
  moreName: (title: string) => `More to do with “${title}”`,
  audience: 'For',
  length: (minutes: number, steps: number) => `${count(minutes, 'minute')}, ${count(steps, 'step')}`,
  questions: (n: number) => count(n, 'question'),
  loading: 'The stories are on their way.',
  failed: 'The stories could not be loaded.',
  again: 'Try again',
  none: 'This map has no stories.',
  teaching: 'For teaching',
  panel: (title: string) => `Story: ${title}`,
  next: 'Next',
  previous: 'Back',
  steps: 'Steps',
  place: (step: number, of: number) => `${step} of ${of}`,
  /** What is said when a step is reached; at most twenty words. */
  arrived: (step: number, of: number, heading: string) => `Step ${step} of ${of}: ${firstWords(heading, 15)}`,
  toStep: (step: number, heading: string) => `Step ${step}: ${heading}`,
  turn: 'How do we know?',
  turnBack: 'Back to the step',
  turned: (claims: number, facts: number) =>
    `This step rests on ${[
      ...(claims > 0 || facts === 0 ? [count(claims, 'claim')] : []),
      ...(facts > 0 ? [count(facts, 'fact')] : []),
    ].join(' and ')}.`,
  kept: (n: number) => `${count(n, 'claim')} kept back until the question is answered.`,
  from: (n: number) => `from ${count(n, 'article')}`,
  facts: 'Facts',
  light: 'Show on the map',
  lit: 'Shown on the map',
  lightName: (tie: string) => `Show on the map: ${tie}`,
  line: (paragraph: number, phrase: string) => `Line ${paragraph} of our copy, “${phrase}”`,
  back: 'Back to this step',
  noStep: (step: string) => `This story has no step “${step}”; it begins at its first.`,
  away: 'You have looked around.',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  what: 'What next?',
  another: 'Another story',
  hereFrom: 'Explore from here',
  leave: 'The map as it opens',
  nextStory: (title: string) => `Next story: ${title}`,
  menu: 'What to do with this story',
  hint: 'Press a line or an actor to see who says so.',
  hintFollow: 'Follow a story',
  start: 'Take as a start',
  file: 'Save as a file',
  link: 'Share as a link',
} as const

const firstWords = (text: string, most: number): string => {
  const all = text.split(/\s+/)
  return all.length <= most ? text : `${all.slice(0, most).join(' ')}…`
}
