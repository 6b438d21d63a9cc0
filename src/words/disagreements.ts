import { count } from './count.ts'
import { capital } from './grammar/capital.ts'
import { listed } from './grammar/listed.ts'

const articles = (numbers: readonly number[]) => `${numbers.length === 1 ? 'article' : 'articles'} ${listed(numbers)}`

/** The strings of the lens of disagreements, and of the note that its questions leave on the map. */
export const disagreements = {
  note: 'Questions that the articles answer differently. The lens does not decide who is right; and two articles that agree may have it from the same source.',
  questions: 'Questions',
  topic: { ties: 'About ties', facts: 'About facts and figures', events: 'About events' },
  none: 'The articles of this map disagree on nothing that its curators have noted.',
  row: (answers: number) => count(answers, 'answer'),
  fromArticles: (n: number) => (n === 1 ? 'article ' : 'articles '),
  aloneShort: (numbers: readonly number[]) => `${listed(numbers)} ${numbers.length === 1 ? 'stands' : 'stand'} alone`,
  between: ' · ',
  isOff: ' (off)',
  fewLeft: 'fewer than two answers left',
  stillOpen: (standing: number, all: number) =>
    `With the articles that are on, ${standing} of ${count(all, 'question')} still ${standing === 1 ? 'has' : 'have'} two answers or more.`,
  place: (n: number, all: number) => `${n} of ${all}`,
  previous: 'Previous question',
  next: 'Next question',
  keyed: (name: string, key: string) => `${name} (${key})`,
  spoken: (answers: number, numbers: readonly number[], silent: readonly number[]) =>
    `${capital(count(answers, 'answer'))} from ${articles(numbers)}.${
      silent.length > 0 ? ` ${capital(articles(silent))} ${silent.length === 1 ? 'does' : 'do'} not speak of it.` : ''
    }`,
  alone: (numbers: readonly number[]) =>
    `${capital(articles(numbers))} ${numbers.length === 1 ? 'stands alone: nobody shares its answer' : 'stand alone: nobody shares their answers'}.`,
  eachAlone: 'Each article says something else.',
  out: (n: number) => `${count(n, 'statement')} put aside by your filters.`,
  showOnMap: 'Show on the map',
  showActor: (name: string) => `Show ${name} on the map`,
  answers: 'Answers',
  answer: (letter: string) => `Answer ${letter}`,
  left: {
    article: 'Put aside: this article is off.',
    status: 'Put aside: what is said in this way is off.',
    relation: 'Put aside: this relation is off.',
    type: 'Put aside: this kind of actor is off.',
  },
  use: 'Use it again',
  allOut: 'Everything that this answer rests on is put aside.',
  standing: {
    unknown: 'last attested before this date',
    later: 'attested only after this date',
    ended: 'ended before this date',
    'not yet': 'not yet at this date',
  },
  standingNot: (n: number, all: number) =>
    n === all
      ? 'None of its claims is known to hold at the date of this view.'
      : `${n} of ${count(all, 'claim')} ${n === 1 ? 'is' : 'are'} not known to hold at the date of this view.`,
  statements: (n: number) => count(n, 'statement'),
  dated: (date: string) => `${date.startsWith('c. ') ? date : capital(date)}.`,
  curator: 'Curator’s note:',
  hiddenTie: '(not shown)',
  figures: (subject: string, attribute: string | undefined, unit?: string, date?: string) =>
    [`${subject}${attribute ? `: ${attribute.toLowerCase()}` : ''}`, unit, date].filter(Boolean).join(', '),
  columns: { answer: 'Answer', article: 'Article', figure: 'Figure' },
  offShort: 'put aside',
  reading: (word: string, low: number, high: number) =>
    `“${word}” as ${low.toLocaleString('en')} to ${high.toLocaleString('en')}`,
  plotKey: {
    soft: 'Ring or pale band: said with less than certainty.',
    bound: 'Arrow: a bound, not a count.',
    vague: (readings: readonly string[]) => `Hatched band: a word, not a number. We read ${listed(readings)}.`,
  },
  ties: 'The ties at issue',
  split: {
    label: 'The question that the map takes apart',
    answered: (numbers: readonly number[]) => articles(numbers),
    missing: {
      filters: (n: number) => `${count(n, 'tie')} hidden by filters`,
      date: (n: number) => `${count(n, 'tie')} not at this date`,
      focus: (n: number) => `${count(n, 'tie')} outside the focus`,
      actors: (n: number) => `${count(n, 'tie')} with actors not on the map`,
    },
    noTie: 'rests on facts, not on ties',
    showActors: (names: readonly string[]) => `Show ${listed(names)}`,
    showHidden: 'Show what filters hide',
    stop: 'Stop splitting',
    close: 'Close the question',
    back: 'Back to the question',
    more: 'Answers',
  },
} as const
