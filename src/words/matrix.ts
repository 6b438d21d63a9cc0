import type { Dataset } from '../model/dataset.ts'
import type { MatrixOrder } from '../model/matrixView.ts'
import type { Tie } from '../model/tie.ts'
import { count } from './count.ts'
import { en } from './en.ts'
import { capital } from './grammar/capital.ts'
import { nameOf, tieDates } from './sentences.ts'

/** The strings of the matrix. */
export const matrixWords = {
  note: 'Every pair twice, by row and by column. An empty cell means that these articles do not speak of the pair. Numbers tell how often it is spoken of, not how strong a tie is.',
  shortNote: 'An empty cell: these articles do not speak of the pair.',
  shortCampNote: 'A dotted line in a camp: those after it are friends of nobody there, and placed only by a rivalry.',
  label: 'Actors by actors',
  help: 'Arrow keys walk, with Ctrl to the next cell that is filled. A letter jumps to an actor. Enter opens the sources. On the name of a row, Alt with the up or down arrow moves the actor.',
  order: 'Order',
  orders: {
    curated: 'As curated',
    camp: 'By camp, computed',
    degree: 'Most ties first',
    alphabet: 'Alphabet',
    own: 'Your own',
  } satisfies Record<MatrixOrder, string>,
  heat: 'Heat of evidence',
  heatSteps: ['1', '2–3', '4–7', '8+'],
  heatLegend: 'Claims in a cell',
  size: 'Cells',
  sizes: { small: 'Small', large: 'Large' },
  move: 'Move',
  moveWhom: (name?: string) => (name ? `Move ${name}` : 'Move: pick a name'),
  moves: { first: 'To the top', up: 'Up', down: 'Down' },
  moved: (name: string, place: number, of: number) => `${name} is now in place ${place} of ${of}.`,
  key: 'Key',
  howTo: 'How to read it',
  arrangement: 'Order, heat, key',
  keys: {
    contested: 'Articles disagree',
    number: 'Number of claims',
    arrow: 'Belongs to the name above, or to that of the row',
    level: 'Affiliated, neither to the other',
    filtered: 'Hidden by filters',
    dated: 'Only at other dates',
    none: 'No claim in these articles',
  },
  camps: (pairs: number, unfit: number, proven: boolean) =>
    `Camps are computed from ${count(pairs, 'pair')} with a known sign, two for each connected part, as in the lens of balance. ${unfit === 0 ? 'Every pair fits.' : `${unfit} ${unfit === 1 ? 'does' : 'do'} not fit${proven ? '; that no other split leaves fewer is proven, not who belongs together.' : ', and another split may leave fewer.'}`} After a dotted line stand those who are friends of nobody in their camp: only a rivalry with the other puts them there. No article draws camps, and another split may fit as well. Those without a known sign come last.`,
  nobody: 'No tie is left at this date with these filters.',
  showHidden: (n: number) => `Show the ${count(n, 'tie')} that filters hide`,
  leaveFocus: 'Leave the focus',
  opening: 'Show the view that the map opens with',
  idle: 'Point at a cell to read it. Press it for the sources.',
  self: 'The same actor',
  none: 'No claim in these articles',
  press: 'Press for the sources',
} as const

/** What a cell tells in words; `ties` are those that the view shows. */
export interface CellInWords {
  readonly ties: readonly Tie[]
  readonly claims: number
  readonly articles: number
  readonly independent: number
  readonly contested: boolean
  readonly filtered: number
  readonly dated: number
}

/** "rivalry", "cooperation hedged", "alliance not known then". */
const tieInWord = ({ relation, status, validity }: Tie): string =>
  [
    en.relation[relation].toLowerCase(),
    status === 'asserted' ? '' : en.status[status].toLowerCase(),
    validity === 'holds' ? '' : en.validity[validity].toLowerCase(),
  ]
    .filter(Boolean)
    .join(' ')

const sources = ({ claims, articles, independent }: CellInWords): string =>
  `${en.claims(claims)}, ${en.articles(articles)}${independent < articles ? `, ${independent} independent` : ''}`

/** How many claims of a pair are kept back: "7 claims hidden by filters, 3 at other dates". */
const keptBack = ({ filtered, dated }: CellInWords): string[] => {
  const hidden = filtered > 0 ? [`${en.claims(filtered)} hidden by filters`] : []
  const elsewhen = dated > 0 ? [`${filtered > 0 ? dated : en.claims(dated)} at other dates`] : []
  return filtered + dated > 0 ? [[...hidden, ...elsewhen].join(', ')] : []
}

/** A cell in a short sentence, as screen readers say it: "Taliban, ISIS-K: rivalry; 31 claims, 5 articles; they disagree". */
export const cellSentence = (
  dataset: Pick<Dataset, 'actor'>,
  row: string,
  column: string,
  cell?: CellInWords,
): string => {
  const pair = `${nameOf(dataset, row)}, ${nameOf(dataset, column)}`
  if (!cell) return `${pair}: ${matrixWords.none.toLowerCase()}`
  const shown =
    cell.ties.length > 0
      ? [cell.ties.map(tieInWord).join(', '), sources(cell), ...(cell.contested ? ['they disagree'] : [])]
      : []
  return `${pair}: ${[...shown, ...keptBack(cell)].join('; ')}`
}

/** The same in the lines of a note: each tie with its dates, then what it rests on and what is kept back. */
export const cellLines = (cell: CellInWords): { readonly ties: readonly string[]; readonly rest: string } => {
  const ties = cell.ties.map((tie) => [capital(tieInWord(tie)), tieDates(tie)].filter(Boolean).join(', '))
  const rest = [
    ...(cell.ties.length > 0 ? [sources(cell)] : []),
    ...(cell.contested ? ['they disagree'] : []),
    ...keptBack(cell),
  ]
  return { ties, rest: rest.length > 0 ? `${capital(rest.join('; '))}.` : '' }
}
