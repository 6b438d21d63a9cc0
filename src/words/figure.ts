import type { Relation } from '../model/relation.ts'
import type { Lens } from '../model/view.ts'
import { count } from './count.ts'
import { inLetters } from './grammar/letters.ts'
import { listed } from './grammar/listed.ts'

const months = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
} as const

const numbersIn = {
  below: ' Numbers refer to the list below.',
  following: ' Numbers refer to the list on the next pages.',
  notes: ' Numbers refer to the list in the notes.',
  none: '',
} as const

const listIn = {
  below: ' The list below says what each rests on.',
  following: ' The list on the next pages says what each rests on.',
  notes: ' The list in the notes says what each rests on.',
  none: '',
} as const

const pictureOf: Readonly<Record<Lens, string>> = {
  map: 'A map',
  matrix: 'A matrix',
  timeline: 'A timeline',
  table: 'A table',
  sources: 'The sources',
  disagreements: 'What articles disagree on',
  balance: 'A map, divided into camps,',
}

/** The strings of the figure and of the dialog that saves it. Loaded with that dialog, not with the map. */
export const figure = {
  /** `name` is the actor in the middle. */
  titleOfPair: (pair: string) => `${pair}, and who is tied to both`,
  titleAround: (name: string) => `Who stands with whom around ${name}, and who says so`,
  deck: (date: string, articles: number) =>
    `Ties ${date}, as ${inLetters(articles)} ${articles === 1 ? 'article tells' : 'articles tell'} them.`,
  /** Where the numbers on the picture lead. */
  numbersIn,
  /** Where the list is of a picture without numbers on it. */
  listIn,
  /** Where the date already says since, from or until, nothing comes before it. */
  asOf: (date: string) => `${/^(since|from|until) /.test(date) ? '' : 'as of '}${longMonths(date)}`,
  /** With its months in full. */
  longDate: (date: string) => longMonths(date),
  empty: 'Nothing is on the map in this view.',
  more: (n: number, page: number) => `+ ${count(n, 'more tie')}, and the articles: from page ${page} on.`,
  listOn: (page: number) => `The ties with what they rest on, and the articles: from page ${page} on.`,
  articlesOn: (page: number) => `The articles: page ${page}.`,
  /** What of the picture stands on the pages from the second to `last`. */
  goesOn: (picture: boolean, legend: boolean, last: number) =>
    `${picture ? (legend ? 'The rest of it and what the marks mean' : 'The rest of it') : 'What the marks mean'}: ${last === 2 ? 'page 2' : `pages 2 to ${last}`}.`,
  continued: (title: string) => `${title}, continued`,
  page: (title: string, page: number, pages: number) => `${page} of ${pages} · ${title}`,

  relation: 'Relation',
  status: 'How it is said',
  also: 'And also',
  type: 'Kind of actor',
  larger: 'Larger: more ties.',
  filled: 'Filled: the subject.',
  arrow: 'Arrow: to where they belong.',
  italics: 'In italics: not known to be tied to anybody at this date.',

  list: 'The ties, and who says so',
  listNote: (article: number, paragraph: number) =>
    `[${article} ¶${paragraph}] is line ${paragraph} of our copy of article ${article}. A status before a bracket is how those lines say it.`,
  articles: 'Articles',
  noAuthor: 'Author not printed',
  written: (date: string) => `written ${date} (inferred)`,
  shown: 'Shown',
  actorsAndTies: (actors: number, all: number, ties: number) =>
    `${actors === all ? count(actors, 'actor') : `${actors} of ${count(all, 'actor')}`}, ${count(ties, 'tie')}.`,
  focus: (name: string, steps: number) => `Only ${name} and those ${steps === 1 ? 'one step' : 'two steps'} away.`,
  leftOut: (parts: readonly string[]) => `Left out: ${parts.join(', ')}.`,
  byFilters: (n: number) => `${count(n, 'tie')} by the filters`,
  byDate: (n: number) => `${count(n, 'tie')} outside this date`,
  byProminence: (n: number) => `${count(n, 'tie')} of minor actors`,
  byPart: (n: number) => `${count(n, 'tie')} outside this part`,
  byFocus: (n: number) => `${count(n, 'tie')} outside the focus`,
  filters: (parts: readonly string[]) => `Filtered out: ${parts.join('; ')}.`,
  filter: {
    relations: (names: readonly string[]) => `ties of ${names.join(', ').toLowerCase()}`,
    statuses: (names: readonly string[]) => `claims that are ${names.join(', ').toLowerCase()}`,
    ended: 'ties that ended earlier',
    unknown: 'ties last attested earlier',
    types: (names: readonly string[]) => `actors of the kind ${names.join(', ').toLowerCase()}`,
    articles: (labels: readonly string[]) => `what ${labels.join(', ')} ${labels.length === 1 ? 'says' : 'say'}`,
    contested: 'contested ties',
    one: 'ties of two articles or more',
    several: 'ties of one article only',
  },
  folded: (whole: string, parts: readonly string[]) => `${whole} includes ${parts.join(', ')}.`,
  /** Where ties are left out, that may be why one is not there. */
  silent: (leftOut: boolean) =>
    leftOut
      ? 'No tie drawn means that these articles do not speak of one, or that it is left out.'
      : 'No tie drawn means these articles do not speak of one.',
  leftOutBriefly: (n: number) => `${count(n, 'tie')} ${n === 1 ? 'is' : 'are'} left out.`,
  source: 'This figure',
  version: (version: string) => `Version ${version} of the data.`,
  licence: 'CC\u00a0BY\u00a04.0',
  made: (app: string, map: string) => `${app}: ${map}.`,
  legendAlt: (rows: string) => `The legend: ${rows}.`,
  codeAlt: 'The address of this view as a QR code.',
  pictured: (lens: Lens, actors: number, ties: number, date: string) =>
    `${pictureOf[lens]} of ${count(actors, 'actor')} and ${count(ties, 'tie')} ${date}.`,
  tiesOf: (relation: Relation, n: number) => `${n} ${relation}`,
  counted: (counts: readonly string[]) => `By relation: ${listed(counts)}.`,
  mostTied: (name: string, n: number) => `${name} (${n})`,
  mostTies: (names: readonly string[]) => `Those with most ties: ${listed(names)}.`,
  contestedTies: (n: number) => `On ${n === 1 ? 'one tie' : `${n} ties`} the articles disagree.`,
  /** The marks of the list, said. */
  relationInWords: {
    alliance: 'alliance with',
    cooperation: 'cooperation with',
    rivalry: 'rivalry with',
  },
  contestedInWords: 'contested',

  dialog: {
    title: 'Save a picture',
    heading: 'Title',
    format: 'Format',
    formats: { png: 'PNG, an image', svg: 'SVG, a drawing' },
    scale: 'Size of the image',
    pixels: (scale: number, width: number, height: number) =>
      `${scale}×: ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`,
    colours: 'Colours',
    palettes: {
      white: 'White page',
      paper: 'Warm paper',
      dark: 'Dark',
      projector: 'Projector',
      grey: 'Grey',
      transparent: 'Transparent',
    },
    cited: 'Numbered ties, with the articles and lines that say so',
    save: 'Save',
    copy: 'Copy picture',
    preview: 'Preview',
    closer: 'Full size',
    making: 'Making the picture…',
    saved: (name: string) => `Saved as ${name}.`,
    copied: 'Picture copied.',
    copyFailed: 'The browser did not let us copy. Save the picture instead.',
    failed: 'The picture could not be made. Try a smaller size, or SVG.',
  },
} as const

const longMonths = (date: string): string =>
  date.replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, (month) => months[month as keyof typeof months])
