import type { LaneOrder } from '../model/timelineView.ts'
import { count } from './count.ts'

/** The strings of the timeline. */
export const timelineWords = {
  note: 'When the articles say that each pair was tied. A bar is as long as what they tell: a gap is silence, not an end. Dates are those of claims, and claims may be wrong.',
  lanes: 'Pairs through time',
  help: 'Arrow keys walk: down and up through the ties, right and left through the claims of one. Enter opens the sources.',
  none: 'No tie is left: the filters or the focus hide them all.',
  order: 'Order',
  orders: { first: 'First date', claims: 'Most claims', name: 'Name' } satisfies Record<LaneOrder, string>,
  scale: {
    year: (from: string, to: string) => `Years, ${from} to ${to}`,
    day: (from: string, to: string) => `Weeks, ${from} to ${to}`,
  },
  closer: 'the light strip, enlarged',
  brush: 'Drag over a scale to set the date',
  marks: {
    year: 'Events and periods on the scale of years',
    day: 'Events and periods on the scale of weeks',
  },
  event: (name: string, when: string) => `${name}, ${when}`,
  period: (name: string) => `Show ${name}`,
  side: {
    from: { year: 'Start of the date, by years', day: 'Start of the date, by days' },
    to: { year: 'End of the date, by years', day: 'End of the date, by days' },
  },
  row: (sentence: string, claims: number, standing: boolean) =>
    `${sentence}, ${count(claims, 'claim')}${standing ? '' : ', not at this date'}`,
  claim: (when: string, sentence: string, article: string, status: string) =>
    `${when}: ${sentence}. ${article}, ${status}.`,
  undated: (article: string) => `Undated, article of ${article}`,
  pressClaims: 'Press again for the next one',
  pressClaim: 'Press for the claim',
  key: {
    title: 'How to read it',
    sharp: 'known to the day',
    box: 'some time within',
    faded: 'about then',
    open: 'still so when written',
    unknown: 'end not told',
    moment: 'happened then',
    told: 'attested then',
    undated: 'no date: at its article’s date',
    several: 'several claims',
    pale: 'pale: not at this date',
  },
}
