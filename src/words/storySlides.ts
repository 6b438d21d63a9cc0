import { count } from './count.ts'

/** Strings of the slides, handouts and worksheets of a story. Loaded with what draws them. */
export const storySlides = {
  place: (step: number, of: number) => `${step} of ${of}`,
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  /** "¶ 5, ¶ 13" */
  lines: (numbers: readonly number[]) => numbers.map((one) => `¶\u00a0${one}`).join(', '),
  letter: (index: number) =>
    `${String.fromCodePoint(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26) + 1}`,
  whoIsWho: 'Who is who?',
  howDoWeKnow: 'How do we know?',
  contested: 'Contested:',
  answered: 'Answer',
  says: (name: string) => `says ${name}`,
  withheld: (a: string, b: string) => `What ties ${a} and ${b} is asked.`,
  slideAlt: (actors: readonly string[], ties: readonly string[], asked: string | undefined) =>
    [
      actors.length > 0 ? `A map of ${actors.join(', ')}.` : '',
      ...ties.map((tie) => `${tie}.`),
      asked ?? '',
      ties.length === 0 && asked === undefined && actors.length > 1 ? 'No tie is drawn between them.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  legendAlt: (rows: readonly string[]) => `What the marks mean: ${rows.join(', ')}.`,
  somebody: 'Somebody',
  note: 'To say',
  question: 'Question',
  text: 'Text',
  restsOn: 'What it rests on',
  articles: 'Articles',
  articlesOn: (page: number, of: number) => (of > 1 ? `Articles, ${page} of ${of}` : 'Articles'),
  /** Nothing for nobody. */
  for: (audience: string) => (audience.trim() ? `For: ${audience}` : ''),
  length: (minutes: number, steps: number) => `${count(minutes, 'minute')}, ${count(steps, 'step')}`,
  /** "[2 ¶13] American forces helped. Asserted: “the phrase”." */
  evidence: (article: number, line: number, paraphrase: string, status: string, phrase: string) =>
    `[${article}\u00a0¶${line}] ${paraphrase} ${status}: “${phrase}”.`,
  /** "Attributed: “the phrase”." */
  said: (status: string, phrase: string) => `${status}: “${phrase}”.`,
  /** "2 ¶13" */
  cited: (article: number, line: number) => `${article}\u00a0¶${line}`,
  answers: 'Answers',
  footer: (page: number, pages: number, title: string) => `${page} of ${pages} · ${title}`,
  handoutAlt: (title: string, steps: number) =>
    `The story “${title}” on paper: ${count(steps, 'step')} with their maps.`,
  worksheet: 'Worksheet',
  key: 'Answers to the worksheet',
  worksheetAlt: (title: string, questions: number) => `Worksheet, “${title}”: ${count(questions, 'question')}.`,
  keyAlt: (title: string, questions: number) =>
    `Answers to the worksheet, “${title}”: ${count(questions, 'question')}.`,
  name: 'Name',
  day: 'Date',
  /** How lines of our copies are counted. */
  lineNote: (article: number, line: number) => `${article} ¶${line} is line ${line} of our copy of article ${article}.`,
  made: (app: string, map: string, version: string) => `${app}: ${map}. Version ${version} of the data.`,
  titleAlt: (title: string, summary: string) => `The story “${title}”. ${summary}`,
  articlesAlt: (n: number) => `The ${count(n, 'article')} that the story cites.`,
  more: (n: number) => `and ${count(n, 'more claim')}, in the notes`,
} as const
