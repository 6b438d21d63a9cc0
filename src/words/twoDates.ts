import type { Dataset } from '../model/dataset.ts'
import type { Filters } from '../model/filters.ts'
import type { Sign } from '../model/sign.ts'
import type { TieChange } from '../model/tieChange.ts'
import { count } from './count.ts'
import { en } from './en.ts'
import { capital } from './grammar/capital.ts'
import { inLetters } from './grammar/letters.ts'
import { listed } from './grammar/listed.ts'
import { nounOf } from './grammar/noun.ts'
import { dateAlone } from './prose/when.ts'

const signs: Readonly<Record<Sign, string>> = {
  positive: 'friends',
  negative: 'rivals',
  ambivalent: 'friends and rivals at once',
}

/** The strings of the tool that compares two dates or two filters. */
export const twoDates = {
  help: 'What differs between another date, or other filters, and what you see now, told from the earlier to the later. No actor moves.',
  before: 'Between',
  after: 'and',
  beforeName: 'The date to compare with',
  afterName: 'The date of the view',
  shown: 'on the map',
  other: 'Another date…',
  custom: 'A year, a month, a day or a span',
  customHelp: 'Such as 2001, 2021-08, 2021-08-26 or 2001/2014.',
  set: 'Set',
  swap: 'Put the other date on the map',
  remember: 'Compare filters',
  rememberHelp:
    'Remembers the filters as they are. Then change them in the legend: the list says what that brings and takes.',
  remembered: 'The filters of before are remembered.',
  forget: 'Use the same filters for both',
  same: 'Both sides have the same date and the same filters. Choose another date, or change the filters.',
  groups: {
    formed: ['Formed', 'The articles tell that they began in between.'],
    since: ['Attested only since', 'Nobody says when they began: they may be older.'],
    attested: ['Known to hold only now', 'No article tells whether they held at the other date.'],
    ended: ['Ended', 'The articles say that it is over.'],
    revived: [
      'Over at the other date',
      'They are there now, and the articles say that they are over at the other date.',
    ],
    faded: ['Known to hold only before', 'That is no end: no article tells whether they hold now.'],
    'not yet': ['Not attested that early', 'The articles speak of them only for later.'],
    passing: ['Came and went', 'Formed and ended in between.'],
    shown: ['Shown by other filters', 'They may have been there all along.'],
    hidden: ['Hidden by the filters', 'They may still be there.'],
    status: ['Said in another way', 'More or less certain than before.'],
  } satisfies Record<TieChange, readonly [string, string]>,
  turned: ['Changed sign', 'Pairs known to be friends or rivals at both.'],
  turn: (before: Sign, after: Sign) => `${signs[before]} → ${signs[after]}`,
  statusTurn: (before: string, after: string) => `${before} → ${after}`,
  minor: (n: number, all: number) =>
    `Of the ${count(all, 'tie')} in the list, ${n} ${n === 1 ? 'is' : 'are'} between minor actors that the map does not open with.`,
  copy: 'Copy',
  copied: 'Copied as text.',
  on: 'On the map:',
  keys: { new: 'new', gone: 'gone', turned: 'changed sign' },
}

/** In the order in which the sentence tells them; it tells no more than three, and the list has all. */
const told: readonly (readonly [TieChange, (n: string, one: boolean) => string])[] = [
  ['formed', (n) => `${n} formed`],
  ['ended', (n) => `${n} ended`],
  ['shown', (n, one) => `${n} ${one ? 'is' : 'are'} shown only by the filters of now`],
  ['hidden', (n, one) => `${n} ${one ? 'is' : 'are'} hidden by the filters of now`],
  ['since', (n, one) => `${n} ${one ? 'is' : 'are'} attested only later`],
  ['revived', (n) => `${n} had ended at the first`],
  ['faded', (n, one) => `${n} ${one ? 'is' : 'are'} known to hold only at the first`],
  ['attested', (n, one) => `${n} ${one ? 'is' : 'are'} known to hold only at the second`],
  ['not yet', (n, one) => `${n} ${one ? 'is' : 'are'} attested only earlier`],
  ['passing', (n) => `${n} came and went`],
  ['status', (n, one) => `${n} ${one ? 'is' : 'are'} said in another way`],
]
const most = 3
/** What is plain news; the rest follows after a semicolon. */
const news: readonly TieChange[] = ['formed', 'ended', 'shown', 'hidden']

interface Summed {
  readonly dataset: Dataset
  readonly dates: readonly [string, string]
  readonly counts: ReadonlyMap<TieChange, number>
  readonly signs: readonly { readonly actors: readonly [string, string]; readonly before: Sign; readonly after: Sign }[]
}

/** So many pairs are named; the list names all. */
const named = 2

/** The most of it in a line or two: "Between 2001 and 26–31 August 2021, 21 ties formed and 4 ended; 47 more are attested only later." */
export const summary = ({ dataset, dates: [from, to], counts, signs: turned }: Summed): string => {
  const found = told.flatMap(([how, say]) => {
    const n = counts.get(how) ?? 0
    return n > 0 ? [{ how, n, say }] : []
  })
  const parts = found.slice(0, most).map(({ how, n, say }, index) => {
    const more = index > 0 && how === 'since' ? ' more' : ''
    return { how, text: say(index === 0 ? count(n, 'tie') : `${n.toLocaleString('en')}${more}`, n === 1) }
  })
  const [first, rest] = [true, false].map((isNews) =>
    listed(parts.filter(({ how }) => news.includes(how) === isNews).map(({ text }) => text)),
  )
  const pairs = turned.slice(0, named).map(({ actors: [a, b], before, after }) => {
    const [one, other] = [nounOf(dataset, a).text, nounOf(dataset, b).text]
    return `${one} and ${other} turned from ${signs[before]} to ${signs[after]}`
  })
  if (turned.length > named)
    pairs.push(
      `${inLetters(turned.length - named)} more ${turned.length === named + 1 ? 'pair' : 'pairs'} changed sign`,
    )
  const lead = from === to ? `For ${between(to)}` : `Between ${between(from)} and ${between(to)}`
  const nothing = turned.length === 0 ? 'nothing changed' : 'no tie formed or ended'
  const said = `${lead}, ${[first, rest].filter(Boolean).join('; ') || nothing}.`
  return pairs.length === 0 ? said : `${said} ${capital(listed(pairs))}.`
}

/** "26–31 August 2021": a span is one side of the comparison. */
const between = (edtf: string): string => dateAlone(edtf).replace(' to ', '–')

/** What two filters do not have in common; undefined where they are the same. */
export const filtersDiffer = (
  dataset: Pick<Dataset, 'article'>,
  before: Filters,
  after: Filters,
): string | undefined => {
  const [old, now] = [hiddenBy(dataset, before), hiddenBy(dataset, after)]
  const gone = old.filter((one) => !now.includes(one))
  const come = now.filter((one) => !old.includes(one))
  if (gone.length + come.length === 0) return undefined
  return [
    gone.length > 0 && `Hidden before and shown now: ${gone.join(', ')}.`,
    come.length > 0 && `Hidden now and shown before: ${come.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const hiddenBy = ({ article }: Pick<Dataset, 'article'>, filters: Filters): string[] => [
  ...filters.relations.map((one) => en.relation[one].toLowerCase()),
  ...filters.statuses.map((one) => en.status[one].toLowerCase()),
  ...filters.validities.map((one) => en.validity[one].toLowerCase()),
  ...filters.types.map((one) => en.actorType[one].toLowerCase()),
  ...filters.articles.map((id) => article.get(id)?.label ?? id),
  ...(filters.contested ? ['contested ties'] : []),
  ...(filters.support === 'any'
    ? []
    : [filters.support === 'one' ? 'ties on two articles or more' : 'ties on one article only']),
]
