import { count } from './count.ts'

/** Strings of the slides, handouts and worksheets of a story. Loaded with what draws them. */
export const storySlides = {
  place: (step: number, of: number) => `${step} of ${of}`,
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  /** "¶ 5, ¶ 13" */
  lines: (numbers: readonly number[]) => numbers.map((one) => `¶\u00a0${one}`).join(', '),
  letter: (index: number) => `${String.fromCodePoint(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26) + 1}`,
  friends: 'Friends',
  foes: 'Foes',
  whoIsWho: 'Who is who?',
  howDoWeKnow: 'How do we know?',
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
  more: (n: number) => `and ${count(n, 'more claim')}, in the notes`,
} as const
