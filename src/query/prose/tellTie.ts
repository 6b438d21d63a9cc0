import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Disagreement } from '../../model/disagreement.ts'
import { rankOf } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { clauseOf, sharedBy, type Telling } from '../../words/prose/clause.ts'
import { prose as words } from '../../words/prose/phrases.ts'
import { dateAlone } from '../../words/prose/when.ts'
import { groupClaims, type Told } from './groupClaims.ts'
import { type Cite, type Part, type Sentence, sentence } from './prose.ts'

export interface TellingOfTie {
  readonly dataset: Dataset
  /** The date of the view. */
  readonly date: string
  readonly about?: string
  /** How many sentences stand before it in its paragraph: every third dated one begins with its date. */
  readonly place: number
  /** Those that bear on it, and those of them that have been laid out already, with all their answers. */
  readonly disagreements: readonly Disagreement[]
  readonly laidOut?: ReadonlySet<string>
  /** All that the view lets through of the tie, where only a part of it is told. */
  readonly claims?: readonly Claim[]
}

/** One sentence for a tie: what is said best of it, and the other way round; whether it is still known; whether it is contested. */
export const tieInShort = (tie: Tie, telling: TellingOfTie): Sentence => {
  const groups = decisive(tie, telling)
  const [first, ...others] = groups
  if (!first) return sentence([{ text: '.', cites: tie.claims }], [tie.id])
  const back = first.claim.directed
    ? others.find(
        ({ claim }) => claim.directed && claim.from !== first.claim.from && claim.status === first.claim.status,
      )
    : undefined
  const told = back ? [first, back] : [first]
  const parts: Part[] = told.map((group, index) => {
    const clause = clauseOf(group.claim, {
      ...toTell(group, telling),
      dateFirst: index === 0 && isTurn(group, telling.place),
    })
    return { text: `${index > 0 ? `, ${words.and} ` : ''}${clause}${asArticlesSay(group)}`, cites: group.claims }
  })
  const cited = new Set(told.flatMap(({ claims }) => claims.map(({ article }) => article)))
  const main = ended(parts, standing(tie, told, telling))
  const rest = firstOfEach(tie, tie.claims, cited)
  if (rest.length > 0)
    main.push({ text: `; ${words.inAll(cited.size, tie.articles.length, tie.relation)}`, cites: rest })
  return sentence([...main, ...contested(tie, telling.disagreements)], [tie.id])
}

/** That articles differ, with a claim of each on which an answer rests. */
const contested = (tie: Tie, disagreements: readonly Disagreement[]): Part[] => {
  if (disagreements.length === 0) return []
  const answers = tie.claims.filter(({ id }) => disagreements.some((one) => answersOf(one).has(id)))
  return [{ text: words.contested(disagreements.map(({ question }) => question)), cites: firstOfEach(tie, answers) }]
}

/** So many things are said of one subject in one sentence. */
const most = 3

/** All that is said of a tie, in the order of time, with what shares subject and date in one sentence. */
export const tieInFull = (tie: Tie, telling: TellingOfTie): Sentence[] => {
  const { dataset } = telling
  const before = telling.disagreements.filter(({ id }) => telling.laidOut?.has(id))
  return bundled(inTime(groupClaims(tie.claims, dataset, telling.date)), telling).map((groups, index) => {
    const dated = groups[0]?.claim.when !== undefined
    const parts = groups.map((group, at): Part => {
      const clause = clauseOf(group.claim, {
        ...toTell(group, telling),
        bare: at > 0,
        open: at < groups.length - 1 && asArticlesSay(group) === '',
        dateFirst: dated && (groups.length > 1 || isTurn(group, telling.place + index)),
      })
      const aside = at > 0 && asArticlesSay(groups[at - 1] as Told) !== ''
      const join = at === 0 ? '' : at < groups.length - 1 ? ', ' : `${aside ? ',' : ''} ${words.and} `
      return { text: `${join}${clause}${asArticlesSay(group)}`, cites: group.claims }
    })
    if (index > 0) return sentence(parts, [tie.id])
    return sentence([...ended(parts, standing(tie, groups, telling)), ...contested(tie, before)], [tie.id])
  })
}

const toTell = ({ asWritten }: Told, { dataset, about }: TellingOfTie): Telling => ({
  dataset,
  asWritten,
  ...(about && { about }),
})

/** Every third sentence begins with its date, where nothing comes before it. */
const isTurn = ({ claim }: Told, place: number): boolean => claim.status === 'asserted' && place % 3 === 1

/** What stands without a date comes first, then what is dated, the earliest first; what is less than told comes last. */
const inTime = (groups: readonly Told[]): Told[] => {
  const weak = ({ claim }: Told) => Math.max(0, rankOf(claim.status) - 1)
  const start = ({ claim, asWritten }: Told) =>
    claim.when === undefined
      ? asWritten
        ? Number.POSITIVE_INFINITY
        : Number.NEGATIVE_INFINITY
      : spanOfValid(claim.when).first
  const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return [...groups].sort((a, b) => order(weak(a), weak(b)) || order(start(a), start(b)))
}

/** Puts together what one sentence can say. */
const bundled = (groups: readonly Told[], telling: TellingOfTie): Told[][] => {
  const bundles: Told[][] = []
  const open = new Map<string, Told[]>()
  for (const group of groups) {
    const key = sharedBy(group.claim, toTell(group, telling))
    const bundle = key === undefined ? undefined : open.get(key)
    if (bundle && bundle.length < most) bundle.push(group)
    else {
      const own = [group]
      bundles.push(own)
      if (key !== undefined) open.set(key, own)
    }
  }
  return bundles
}

/** The answers to a question, each with what it rests on. */
export const disagreementInWords = (
  { question, answers }: Disagreement,
  dataset: Dataset,
  ties: readonly string[],
): Sentence => {
  const parts = answers.map(({ text, claims, facts }, index): Part => {
    const cites = [...claims.map((id) => dataset.claim.get(id)), ...facts.map((id) => dataset.fact.get(id))]
    const lead = index === 0 ? `${words.disagree(question)} ` : '; '
    return { text: `${lead}“${text.replace(/\.$/, '')}”`, cites: cites.filter((one): one is Cite => one !== undefined) }
  })
  return sentence(parts, ties)
}

/** The groups that decide how the tie stands: of its validity and its status. */
const decisive = (tie: Tie, { dataset, date }: TellingOfTie): Told[] => {
  const groups = groupClaims(tie.claims, dataset, date)
  const own = groups.filter(({ claim, validity }) => claim.status === tie.status && validity === tie.validity)
  return own.length > 0 ? own : groups
}

const asArticlesSay = ({ articles, claim }: Told): string =>
  articles > 1 && claim.status === 'asserted' ? words.asSay(articles) : ''

/** A claim of each article that has not been cited yet; one that affirms, where there is one. */
const firstOfEach = (tie: Tie, claims: readonly Claim[], cited: ReadonlySet<string> = new Set()): Claim[] =>
  tie.articles.flatMap((id) => {
    if (cited.has(id)) return []
    const own = claims.filter(({ article }) => article === id)
    return own.find(({ status }) => status !== 'denied') ?? own[0] ?? []
  })

const answersOf = ({ answers }: Disagreement): ReadonlySet<string> => new Set(answers.flatMap(({ claims }) => claims))

/** What must be added where a tie does not hold for certain at the date. */
const standing = (tie: Tie, told: readonly Told[], { dataset, date, claims = tie.claims }: TellingOfTie): string => {
  if (tie.validity === 'holds') return ''
  if (tie.validity === 'ended') return words.ended
  const at = spanOfValid(date)
  const known = claims.filter(({ status }) => status !== 'denied' || tie.status === 'denied')
  const dates = known
    .map(({ when, article }) => when ?? dataset.article.get(article)?.when ?? date)
    .map((when) => ({ when, span: spanOfValid(when) }))
  const earlier = dates.filter(({ span }) => span.first <= at.last).sort((a, b) => b.span.last - a.span.last)
  const [last] = earlier
  if (!last) return words.attestedLater
  if (earlier.length < dates.length) return words.notThen
  const isEvent = ({ claim }: Told) => dataset.kind.get(claim.kind)?.aspect === 'event'
  // That it happened says enough.
  if (told.every(isEvent)) return ''
  return told.some(({ claim, asWritten }) => claim.when === last.when || asWritten)
    ? words.afterwards
    : words.unknown(dateAlone(closing(last.when)))
}

/** The later side of an interval, which is when it was last attested. */
const closing = (edtf: string): string => {
  const [from = '', to = ''] = edtf.split('/')
  return to === '' || to === '..' ? from : to
}

/** Full stop behind the last part, with what is added before it. */
const ended = (parts: readonly Part[], tail: string): Part[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, text: `${part.text}${tail}` } : part))
