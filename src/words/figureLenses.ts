import type { TableSubject } from '../model/tableView.ts'
import { count } from './count.ts'
import { figure } from './figure.ts'
import { capital } from './grammar/capital.ts'
import { inLetters } from './grammar/letters.ts'
import { listed } from './grammar/listed.ts'

const articles = (n: number) => (n === 1 ? 'one article' : `${inLetters(n)} articles`)
const tell = (n: number) => `as ${articles(n)} ${n === 1 ? 'tells' : 'tell'}`

/** The strings of figures of the lenses, and of two dates on the map. */
export const figureLenses = {
  continued: (name: string) => `${name}, continued`,
  silent: (leftOut: boolean) =>
    leftOut
      ? 'A tie that is not listed is one of which these articles do not speak, or one that is left out.'
      : 'A tie that is not listed is one of which these articles do not speak.',
  table: {
    title: {
      relationships: (name: string) => `Who is tied to whom around ${name}, and who says so`,
      claims: (name: string) => `What the articles say of who stands with whom around ${name}`,
      actors: (name: string) => `The actors around ${name}, and their ties`,
      facts: (name: string) => `What the articles tell of the actors around ${name}`,
      articles: (name: string) => `The articles on ${name}, and what each of them carries`,
    } satisfies Record<TableSubject, (name: string) => string>,
    /** `date` is "as of …". */
    deck: {
      relationships: (date: string, n: number) => `Ties ${date}, ${tell(n)} them.`,
      claims: (date: string, n: number) => `Claims behind the ties ${date}, in our words, from ${articles(n)}.`,
      actors: (date: string, n: number) => `Numbers of ties ${date}, ${tell(n)} them.`,
      facts: (_: string, n: number) => `Facts of any date, in our words, from ${articles(n)}.`,
      articles: (date: string, n: number) =>
        n === 0
          ? `No article speaks of a tie ${date}.`
          : `Of the ties ${date}, ${articles(n)} ${n === 1 ? 'speaks' : 'speak'}.`,
    } satisfies Record<TableSubject, (date: string, articles: number) => string>,
    number: 'No.',
    unlisted: 'The numbers in the first column are those of the list.',
    alt: (rows: string, order: string, columns: readonly string[]) =>
      `A table of ${rows}, ${order}. Its columns: ${columns.join(', ')}.`,
    grouped: (groups: readonly string[]) => `In groups: ${groups.join(', ')}.`,
    filtered: (filters: readonly string[]) => `Only rows with ${filters.join('; ')}.`,
  },
  sources: {
    title: (name: string) => `Whose word the ties around ${name} rest on`,
    deck: (date: string, n: number) => `Ties ${date}, ${tell(n)} them, and what hangs on each.`,
    number: 'No.',
    article: 'Article',
    ties: 'Ties',
    claims: 'Claims',
    alone: 'Fall without it',
    bar: 'Ties that it speaks of',
    barKey: 'Filled: the ties that fall without this article.',
    off: 'off',
    carries: 'What each article carries',
    tie: 'Tie',
    matrix: 'Which articles each tie rests on',
    matrixNote: 'A dot: the article speaks of it. Those that rest on least come first.',
    rests: (n: number) => (n === 1 ? 'On one article' : `On ${inLetters(n)} articles`),
    independentHead: 'Sources',
    alt: (ties: number, date: string, parts: readonly string[]) =>
      `How ${count(ties, 'tie')} ${date} rest on articles. ${parts.join(' ')}`,
    altArticle: (name: string, ties: number, falls: number) =>
      `${name} speaks of ${ties}, of which ${falls} fall without it.`,
    restsHead: 'It rests',
    gridKey: 'Numbers of claims that each article makes about an actor, each with a bar of its length.',
  },
  disagreements: {
    title: (name: string) => `What the articles on ${name} disagree on`,
    deck: (n: number, articles: number) =>
      `${capital(count(n, 'question'))} that ${inLetters(articles)} ${articles === 1 ? 'article answers' : 'articles answer'} differently. Numbers are those of the articles.`,
    question: 'Question',
    answers: 'Answers, each with the articles that it rests on',
    alone: 'Stand alone',
    silent: 'Silent',
    tiesAtIssue: 'The ties at issue',
    continued: (letter: string) => `Answer ${letter}, continued`,
    altQuestion: (question: string, answers: readonly string[]) =>
      `${question} ${answers.length === 1 ? 'One answer' : `${capital(inLetters(answers.length))} answers`}. ${answers.join(' ')}`,
    altAnswer: (letter: string, text: string, numbers: string) => `${letter}: ${text} ${numbers}`,
    altList: (n: number, topics: readonly string[]) => `A list of ${count(n, 'question')}: ${topics.join(', ')}.`,
    noteShown:
      'What answers rest on is shown whatever the date of the view. An article that is not named does not speak of it.',
  },
  balance: {
    title: (name: string) => `Friends, rivals and strain around ${name}`,
    deck: (date: string, n: number) => `Signs of the ties ${date}, ${tell(n)} them.`,
    computing: 'The smallest change was still being computed when this figure was made.',
    stale: 'The smallest change had not been computed anew when this figure was made.',
    failed: 'The smallest change could not be computed.',
    band: 'Does not fit the division',
    hull: 'Camp, computed',
    ring: 'Placed by a rivalry alone',
    legend: 'Camps',
    wholeView: 'All signs of the view are counted, not those alone that are drawn.',
    read: 'How signs are read',
    reading: (text: string) => `${text}.`,
    countedToo: (names: readonly string[]) => `Counted as well: what is ${listed(names)}.`,
    triad: 'Triad',
    itsTies: 'Its ties',
    ambivalent: (n: number, both: boolean) =>
      `${count(n, 'pair')} with both signs ${n === 1 ? 'is' : 'are'} ${both ? 'read both ways' : 'left out'}:`,
    hidden: (n: number) => `${count(n, 'tie')} left out by filters or focus.`,
    everything: 'Filters and focus are set aside: everything counts.',
  },
  matrix: {
    deck: (date: string, n: number) => `Ties ${date}, ${tell(n)} them.`,
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
    deck: (date: string, n: number) =>
      `Ties through time, ${tell(n)} them; those in italics are not of the date of this view, ${date.replace(/^as of /, '')}.`,
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
    unmarked: 'Ties without such a mark are there at both dates, or attested at neither.',
    keys: { new: 'New', gone: 'Gone', turned: 'Changed sign' },
  },
} as const
