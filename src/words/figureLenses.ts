import { count } from './count.ts'
import { figure } from './figure.ts'
import { inLetters } from './grammar/letters.ts'

type ListPlace = 'below' | 'following' | 'notes' | 'none'

const told = (articles: number) =>
  `as ${inLetters(articles)} ${articles === 1 ? 'article tells' : 'articles tell'} them`
const listIn: Readonly<Record<ListPlace, string>> = {
  below: ' The list below says what each rests on.',
  following: ' The list on the next pages says what each rests on.',
  notes: ' The list in the notes says what each rests on.',
  none: '',
}
const numbersIn: Readonly<Record<ListPlace, string>> = {
  below: ' Numbers refer to the list below.',
  following: ' Numbers refer to the list on the next pages.',
  notes: ' Numbers refer to the list in the notes.',
  none: '',
}

/** The strings of figures that are made of the matrix, the timeline, and of two dates. */
export const figureLenses = {
  /** What of the picture stands on the pages from the second to `last`. */
  goesOn: (picture: boolean, legend: boolean, last: number) =>
    `${picture ? (legend ? 'The rest of it and what the marks mean' : 'The rest of it') : 'What the marks mean'}: ${last === 2 ? 'page 2' : `pages 2 to ${last}`}.`,
  foot: (page: number) => `What is shown and where it comes from: page ${page}.`,
  matrix: {
    deck: (date: string, articles: number, list: ListPlace) => `Ties ${date}, ${told(articles)}.${listIn[list]}`,
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
    titled: (name: string) => `Who stood with whom around ${name} through time, and who says so`,
    deck: (date: string, articles: number, list: ListPlace) =>
      `Ties through time, ${told(articles)}; in italics those that are not known ${date}.${numbersIn[list]}`,
    others: (n: number) => `${count(n, 'more tie')} of other times ${n === 1 ? 'is' : 'are'} drawn pale.`,
    ends: 'Ends of bars',
    marks: 'Marks',
    scales: 'Scales',
    events: 'Events, in the order of time',
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
    titled: (name: string, first: string, second: string) =>
      `What changed around ${name} between ${first} and ${second}`,
    compared: (date: string, other: string) => `${date}, compared with ${figure.longDate(other)}`,
    counted: (parts: readonly string[]) => `Compared with the other date: ${parts.join(', ')}.`,
    count: (n: number, change: 'new' | 'gone' | 'turned') => `${n} ${change === 'turned' ? 'changed sign' : change}`,
    title: 'What became of it',
    keys: { new: 'New', gone: 'Gone', turned: 'Changed sign' },
  },
} as const
