import type { Dataset } from '../model/dataset.ts'
import type { Filters } from '../model/filters.ts'
import type { Sign } from '../model/sign.ts'
import { type TieChange, tieChanges } from '../model/tieChange.ts'
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
  help: 'What differs between another date, or other filters, and what you see now. No actor moves.',
  before: 'Between',
  after: 'and',
  beforeName: 'The date to compare with',
  afterName: 'The date of the view',
  other: 'Another date…',
  custom: 'A year, a month, a day or a span',
  customHelp: 'Such as 2001, 2021-08, 2021-08-26 or 2001/2014.',
  set: 'Set',
  swap: 'Swap the two',
  remember: 'Compare filters',
  rememberHelp:
    'Remembers the filters as they are. Then change them in the legend: the list says what that brings and takes.',
  remembered: 'The filters of before are remembered.',
  forget: 'Use the same filters for both',
  same: 'Both sides have the same date and the same filters. Choose another date, or change the filters.',
  groups: {
    formed: ['Formed', 'Nothing attests them before.'],
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
  minor: (n: number) =>
    `${n === 1 ? 'One of these is' : `${capital(inLetters(n))} of these are`} between minor actors that the map does not open with.`,
  copy: 'Copy',
  copied: 'Copied as text.',
  on: 'On the map:',
  keys: { new: 'new', gone: 'gone', turned: 'changed sign' },
}

const told: Readonly<Record<TieChange, (n: string, one: boolean) => string>> = {
  formed: (n, one) => `${n} formed or ${one ? 'is' : 'are'} first attested`,
  attested: (n, one) => `${n} ${one ? 'is' : 'are'} known to hold only at the second date`,
  ended: (n) => `${n} ended`,
  revived: (n) => `${n} had ended at the first`,
  faded: (n, one) => `${n} ${one ? 'is' : 'are'} known to hold only at the first`,
  'not yet': (n, one) => `${n} ${one ? 'is' : 'are'} not attested that early`,
  passing: (n) => `${n} came and went`,
  shown: (n, one) => `${n} ${one ? 'is' : 'are'} shown only by the filters of now`,
  hidden: (n, one) => `${n} ${one ? 'is' : 'are'} hidden by the filters of now`,
  status: (n, one) => `${n} ${one ? 'is' : 'are'} said in another way`,
}

interface Summed {
  readonly dataset: Dataset
  readonly dates: readonly [string, string]
  readonly counts: ReadonlyMap<TieChange, number>
  readonly signs: readonly { readonly actors: readonly [string, string]; readonly before: Sign; readonly after: Sign }[]
}

/** So many pairs are named in the sentence; the list names all. */
const named = 3

/** All of it in one sentence: "Between 2001 and 26–31 August 2021, 31 ties formed or are first attested, 4 ended, …" */
export const summary = ({ dataset, dates: [from, to], counts, signs: turned }: Summed): string => {
  const ties = tieChanges.flatMap((how) => {
    const n = counts.get(how) ?? 0
    return n > 0 ? [{ how, n }] : []
  })
  const parts = ties.map(({ how, n }, index) =>
    told[how](index === 0 ? count(n, 'tie') : n.toLocaleString('en'), n === 1),
  )
  const pairs = turned.slice(0, named).map(({ actors: [a, b], before, after }) => {
    const [one, other] = [nounOf(dataset, a).text, nounOf(dataset, b).text]
    return `${one} and ${other} turned from ${signs[before]} to ${signs[after]}`
  })
  if (turned.length > named)
    pairs.push(
      `${inLetters(turned.length - named)} more ${turned.length === named + 1 ? 'pair' : 'pairs'} changed sign`,
    )
  const said = [listed(parts), listed(pairs)].filter(Boolean).join('; ')
  const lead = from === to ? `For ${between(to)}` : `Between ${between(from)} and ${between(to)}`
  return `${lead}, ${said || 'nothing changed'}.`
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
