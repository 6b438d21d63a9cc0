import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/status.ts'
import type { Validity } from '../model/validity.ts'
import { count } from './count.ts'
import { capital } from './grammar/capital.ts'

const claims = (n: number) => count(n, 'claim')
/** The strings of the dossier, which load with it. */
export const dossier = {
  close: 'Close the dossier',
  pair: 'Relationship',
  article: 'Article',
  event: 'Event',
  relations: 'Relations of this pair',
  chip: (relation: string, n: number) => `${relation}, ${n}`,
  chipFirst: (relation: string, n: number) => `${relation}, ${claims(n)}`,
  silent: 'None of the articles speaks of this pair. That does not mean that there is nothing between them.',
  gone: 'The map no longer holds what this link points at.',
  onMapAs: (pair: string) => `The map counts this as ${pair}.`,

  strip: (rows: string) => `When the articles attest it. ${rows}`,
  stripRow: (relation: string, dates: string) => `${relation}: ${dates}.`,
  stripDate: 'The date of the view',

  disagree: 'The articles disagree.',
  disagreeOn: (n: number) => `The articles disagree on ${count(n, 'question')}.`,
  compare: 'Compare the answers',
  openQuestion: 'Open this question among the disagreements',
  differ: 'articles differ',

  common: 'Whom both are tied to at this date',
  commonSame: {
    alliance: 'Both are allies of',
    cooperation: 'Both cooperate with',
    rivalry: 'Both are rivals of',
    affiliation: 'Both are affiliated with',
  } satisfies Record<Relation, string>,
  commonFriends: 'Ally of one, cooperates with the other:',
  commonTorn: (friend: string, rival: string) => `Ally or partner of ${friend}, rival of ${rival}:`,
  uncertain: 'perhaps',
  uncertainMeaning: 'Hedged, or last attested earlier.',

  listComma: ', ',

  moreHidden: (n: number) => `${n} more hidden by the filters or the date`,
  allHidden: (n: number) => `${claims(n)}, hidden by the filters or the date`,
  undated: (article: string) => `Undated; the article is from ${article}.`,
  dated: (date: string) => `${date.startsWith('c. ') ? date : capital(date)}.`,
  status: (status: Status, words: string, speaker?: string) =>
    speaker === undefined
      ? words
      : status === 'attributed'
        ? `Attributed to ${lowerThe(speaker)}`
        : `${words}, in the words of ${lowerThe(speaker)}`,
  validity: {
    unknown: 'last attested',
    ended: 'ended',
    'not yet': 'not yet',
  } satisfies Record<Exclude<Validity, 'holds'>, string>,
  attestedLater: 'attested only later',
  here: (names: string) => `here: ${names}`,
  curator: 'Curator’s note:',
  passage: (paragraph: number) => `¶ ${paragraph}`,
  passageName: (paragraph: number, phrase: string) =>
    `¶ ${paragraph}. Paragraph: line ${paragraph} of our copy; opens the article at “${phrase}”`,
  passagePlain: (paragraph: number) => `¶ ${paragraph}. Paragraph: line ${paragraph} of our copy`,
  aboutArticle: 'About this article',

  copyText: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',

  also: (names: string) => `Also: ${names}`,
  ambiguous: (names: string) => `Shared with another actor: ${names}.`,
  unnamed: 'The articles give no name; this one is our description.',
  partOf: 'Part of',
  parts: 'Parts',
  focus: 'Focus',
  focusStep: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
  focusOff: 'Off',
  show: 'Show on the map',
  hide: 'Take off the map',
  pathsFrom: 'How is it tied to …',
  pathsBetween: 'Paths between the two',
  facts: 'What the articles say of it',
  ties: 'Ties',
  tiesRest: (n: number) => `${n} at other dates, or hidden by the filters`,
  noTies: 'No tie at this date.',
  notYet: 'not yet at this date',
  soleArticle: (label: string) => `${label} only`,
  events: 'Events',
  attributes: {
    strength: 'Strength',
    presence: 'Presence',
    base: 'Base',
    founded: 'Founded',
    goal: 'Goal',
    territory: 'Territory',
    condition: 'Condition',
    control: 'Control',
    recruits: 'Recruits',
    role: 'Role',
    health: 'Health',
    origin: 'Origin',
    reward: 'Reward',
    blame: 'Blame',
    duration: 'Duration',
    'escaped-prisoners': 'Escaped prisoners',
    'leaders-lost': 'Leaders lost',
    'name-meaning': 'Meaning of the name',
    'losses-killed': 'Losses: killed',
    'losses-captured': 'Losses: captured',
    'losses-surrendered': 'Losses: surrendered',
    'time-to-threaten-the-us': 'Time until it could threaten the US',
    'relation-to-the-taliban': 'Relation to the Taliban',
    'caliphate-declared': 'Caliphate declared',
    'attacks-in-kabul': 'Attacks in Kabul',
    'toll-total': 'Killed in all',
    'toll-afghans': 'Afghans killed',
    'toll-us-troops': 'US troops killed',
    'toll-taliban': 'Taliban killed',
    'toll-isis-k': 'ISIS-K killed',
  } as Readonly<Record<string, string>>,
  values: 'Who says what',
  noValue: 'nothing said',

  who: 'Actors',
  eventClaims: 'Claims about it',

  written: 'Written',
  inferred: 'inferred',
  noAuthor: 'Author not printed',
  open: 'Open the article',
  derived: (title: string) => `Reprints or rewords “${title}”; both count as one source.`,
  use: 'Use this article',
  useNote: 'Off: what only this article says leaves the map.',
  saysOf: 'Whom it ties together',
  factsOf: 'Facts it gives',
  alone: 'Rests on it alone',
  aloneNote: (n: number) => `${count(n, 'tie')} that no other article speaks of.`,
  noneAlone: 'Nothing: other articles speak of every tie as well.',
}

const lowerThe = (speaker: string): string => speaker.replace(/^The /, 'the ')

/** The strings of citing and reporting. */
export const cite = {
  cite: 'Cite',
  citeOf: (words: string) => `Cite: ${words}`,
  citeArticle: 'Cite this article',
  citeAll: (n: number) => `Cite all ${n}`,
  style: 'Style of citation',
  copy: 'Copy',
  copied: 'Copied',
  copiedNotice: (style: string) => `${style} citation copied.`,
  part: { list: 'Entry', text: 'In the text', note: 'Note', record: 'Record' },
  apaCaveat: 'Title as printed; APA asks for sentence case.',
  reads: (sentence: string) => `Read as: ${sentence}.`,
  loading: 'Loading…',
  failed: 'The citation styles could not be loaded. Go online and try again.',
  report: 'Report an error',
  reportCopy: 'Copy the report',
  reportCopied: 'Report copied.',
  reportAddress: 'https://github.com/allegiances/allegiances/issues/new',
  reportTitle: (id: string) => `Error in ${id}`,
  reportBody: (id: string, paraphrase: string, link: string) =>
    `Claim or fact: ${id}\nOur words: ${paraphrase}\nWhere: ${link}\n\nWhat is wrong, and what the article says instead:\n`,
}
