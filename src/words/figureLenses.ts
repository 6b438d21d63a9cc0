import { count } from './count.ts'

/** The strings of figures that are made of the matrix, the timeline, and of two dates. */
export const figureLenses = {
  /** What of the picture stands on the pages from the second to `last`. */
  goesOn: (picture: boolean, legend: boolean, last: number) =>
    `${picture ? (legend ? 'The rest of it and what the marks mean' : 'The rest of it') : 'What the marks mean'}: ${last === 2 ? 'page 2' : `pages 2 to ${last}`}.`,
  foot: (page: number) => `What is shown and where it comes from: page ${page}.`,
  matrix: {
    affiliation: 'Affiliation, to the name above or to that of the row',
    cells: 'In the cells',
    sources: 'And also',
    number: 'Number of the tie in the list',
    claims: 'Number of claims',
    apart: 'A tie that is not in this part',
    unknown: 'Three dots: not known to hold then',
    ended: 'Paler and smaller: ended earlier',
    contested: 'The articles disagree',
    camp: 'Two camps, as computed',
    rivals: 'From here on only rivals',
    rows: 'Rows and columns have the same order: the column of a number is that of the actor with this number.',
    both: 'Every pair stands twice, by row and by column.',
  },
  timeline: {
    ends: 'Ends of bars',
    marks: 'Marks',
    date: (date: string) => `The date of this view, ${date}`,
    strip: 'The strip that the scale of weeks enlarges',
    event: 'An event',
    elsewhere: 'An event, named on the scale of weeks',
    whisker: 'Some time within, for a single claim',
    several: 'so many claims',
    otherDate: 'not at this date',
    gap: 'A gap is silence, not an end.',
    other: (n: number) => `${count(n, 'tie')} in italics ${n === 1 ? 'is' : 'are'} of other dates, and drawn pale.`,
  },
  dates: {
    title: 'What became of it',
    keys: { new: 'New', gone: 'Gone', turned: 'Changed sign' },
  },
} as const
