import { count } from './count.ts'
import { capital } from './grammar/capital.ts'
import { inLetters } from './grammar/letters.ts'
import { listed } from './grammar/listed.ts'

const ties = (n: number) => count(n, 'tie')
const inWords = (n: number, one: string) => `${inLetters(n)} ${one}${n === 1 ? '' : 's'}`

/** The strings of the lens that reads by article. */
export const sources = {
  note: (articles: number) =>
    `The view article by article: what each one carries, alone or with others, and what falls when it is switched off. What it cannot tell: ${inWords(articles, 'article')} ${articles === 1 ? 'is' : 'are'} no survey, many articles are no proof, and whether sources are independent is judged only by what the texts themselves give away.`,

  articles: 'Articles',
  counted:
    'For each, the ties that it speaks of, the claims that it makes of them, and the ties that would fall if it alone were off. These numbers count with every article on.',
  allOn: 'All on',
  only: 'Only this',
  onlyName: (name: string) => `Only this: ${name}`,
  record: 'Record',
  recordName: (name: string) => `Record of ${name}`,
  use: (name: string) => `Use ${name}`,
  named: (number: number, label: string) => `${number} ${label}`,
  written: (date: string) => `${date} (inferred)`,
  reprint: (name: string) => `Reprints or rewords ${name}: both count as one source.`,
  says: (n: number, claims: number) => `${ties(n)} in ${count(claims, 'claim')}`,
  falls: (n: number, of: number) =>
    n === 0
      ? 'none falls without it'
      : n === of && n > 1
        ? 'all fall without it'
        : `${n} ${n === 1 ? 'falls' : 'fall'} without it`,
  silent: 'says nothing of what is shown',
  noteBy: 'Curators:',

  fallen: 'What fell',
  standing: (n: number, articles: number) =>
    `With ${articles === 1 ? 'the article' : `all ${inWords(articles, 'article')}`} on, ${ties(n)} stand.`,
  wouldFall: (name: string) => `Would fall without ${name}`,
  tryIt: 'Point at an article, or move to it, to see what hangs on it; switch it off to see it fall.',
  without: (names: readonly string[], before: number, after: number) =>
    `Without ${listed(names)}, ${after} of ${ties(before)} ${after === 1 ? 'stands' : 'stand'}.`,
  onlyLeft: (names: readonly string[], before: number, after: number) =>
    `With only ${listed(names)}, ${after} of ${ties(before)} ${after === 1 ? 'stands' : 'stand'}.`,
  noneLeft: 'All articles are off: nothing stands.',
  fell: 'Fell',
  fellNote: 'No article that is still on tells of them, or not for this date.',
  hiddenToo: (all: number, more: number) =>
    `Of the ${ties(all)} that filters hide, ${more === 1 ? 'one is' : `${more} are`} not among what fell: other filters or the date would hide ${more === 1 ? 'it' : 'them'} with every article on, too.`,
  weakened: 'Told with less certainty',
  thinned: 'Stand on fewer articles',
  came: 'Came in, as they now meet the filters',
  untouched: 'Nothing fell and nothing changed.',
  toldBy: (names: readonly string[]) => `told by ${listed(names)}`,
  left: (n: number) => `${count(n, 'claim')} left, but not for this date or these filters`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  fewer: (from: number, to: number) => `${from} → ${count(to, 'article')}`,
  stillContested: (articles: number) => (articles > 1 ? 'stays contested' : 'contested'),

  picture: 'The map in small',
  pictureName: (standing: number, fallen: number) =>
    `A small map: ${ties(standing)} ${standing === 1 ? 'stands' : 'stand'}${fallen > 0 ? `, ${fallen} ${fallen === 1 ? 'is' : 'are'} gone and drawn pale` : ''}.`,
  previewName: (name: string, n: number) => `A small map: ${ties(n)} that would fall without ${name} stand out.`,
  pictureNote: 'The map as it opens; minor actors are counted in the lists only.',
  pale: 'Pale: what fell.',
  preview: (name: string, n: number, shown: number) =>
    n === 0
      ? `Nothing would fall without ${name}.`
      : `Standing out: what would fall without ${name}. ${ties(n)} in all${shown < n ? `, ${shown} of them on this map` : ''}.`,
  previewOff: (name: string, n: number, shown: number) =>
    `${name} is off. With it, ${ties(n)} would come back${shown < n ? `, ${shown} of them on this map` : ''}.`,
  tooLarge: 'There is no picture of a map this large.',
  toMap: 'See it on the map',

  attested: 'How well attested',
  rests: 'How many articles a tie rests on',
  restsOn: (n: number) => `${n}`,
  restsOnName: (n: number, articles: number) => `${ties(n)} on ${count(articles, 'article')}`,
  independently: (parts: readonly string[]) => `Counted as independent sources: ${parts.join(', ')}.`,
  independentPart: (n: number, sources: number) => `${ties(n)} on ${inWords(sources, 'source')}`,
  sameAsArticles: 'At this date no two articles on a tie count as one, so each article is an independent source there.',
  none: 'No tie is shown.',

  witnesses: 'How independent they are',
  /** `derived`: whether any article is known to rest on another; `shared`: speakers who come through several. */
  independent: (articles: number, independent: number, derived: boolean, shared: number) => {
    if (articles === 1) return 'One article is one witness at most.'
    const through = (start: string) =>
      `${start} word of ${inWords(shared, 'speaker')} comes through more than one of them.`
    const [fewer, quoted] = [independent < articles, shared > 0]
    return [
      `${capital(inWords(articles, 'article'))} need not be ${inLetters(articles)} witnesses.`,
      fewer && `Altogether they count as ${inWords(independent, 'independent source')}.`,
      !fewer &&
        !derived &&
        !quoted &&
        'None is known to derive from another, and no speaker’s word comes through two of them.',
      !fewer && !derived && quoted && through('None is known to derive from another, but the'),
      (fewer || derived) && quoted && through('The'),
    ]
      .filter(Boolean)
      .join(' ')
  },
  derives: (article: string, from: string) => `${article} reprints or rewords ${from}: everywhere both count as one.`,
  quoted: (speaker: string, articles: readonly string[]) => `${speaker} speaks in ${listed(articles)}.`,
  mergedNone: 'No tie rests on this word alone.',
  merged: (n: number) => `In ${ties(n)} they have nothing but this word, and count as one.`,
  rule: 'Articles count as one source where one derives from the other, or where all that both say of a tie is the same named speaker’s word.',
  diagram: (articles: number, speakers: number) =>
    `${capital(inWords(articles, 'article'))} and ${inWords(speakers, 'speaker')} whose word more than one of them passes on.`,

  tieColumn: 'Tie',
  order: { articles: 'Articles', sources: 'Independent', claims: 'Claims' },
  speaks: (article: string) => `${article}: speaks of it`,
  speaksNot: (article: string) => `${article}: silent`,
  supportName: (name: string, n: number, parts: readonly string[]) =>
    [`${name}: ${ties(n)}`, ...(parts.length > 1 ? [listed(parts)] : [])].join('; '),
  tableName: 'Ties by how much they rest on',

  grid: 'Who speaks about whom',
  gridNote: 'How many claims each article makes about an actor. Press a number to read them.',
  gridName: 'Claims by actor and article',
  actorColumn: 'Actor',
  total: 'All',
  cell: (row: string, article: string, n: number) => `${row}, ${article}: ${count(n, 'claim')}`,
  voices: 'Whose word it is',
  voicesNote: (attributed: number, all: number) =>
    `${attributed} of ${count(all, 'claim')} ${attributed === 1 ? 'is' : 'are'} told as somebody’s word; the rest in the article’s own voice.`,
  voicesName: 'Claims told as somebody’s word, by speaker and article',
  speakerColumn: 'Speaker',
  claimsOf: (article: string, row: string) => `${article} about ${row}`,
  wordOf: (article: string, row: string) => `${row}, in ${article}`,
  allArticles: 'All articles',
  chosen: (n: number) => `${count(n, 'claim')}, listed here.`,
  off: 'off',
  nothingChosen: 'Press a number in the table: the claims stand here, each with the way to its passage.',
  close: 'Close the list of claims',
} as const
