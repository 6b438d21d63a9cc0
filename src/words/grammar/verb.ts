/** The forms of an English verb that our sentences need. */
export interface Verb {
  readonly base: string
  /** Third person singular of the present. */
  readonly s: string
  readonly past: string
  readonly participle: string
}

/** Base, past and participle of verbs that a map of friends and foes is likely to use. */
const irregular: readonly (readonly [string, string, string])[] = [
  ['become', 'became', 'become'],
  ['break', 'broke', 'broken'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fight', 'fought', 'fought'],
  ['find', 'found', 'found'],
  ['give', 'gave', 'given'],
  ['hide', 'hid', 'hidden'],
  ['hold', 'held', 'held'],
  ['keep', 'kept', 'kept'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['lend', 'lent', 'lent'],
  ['lose', 'lost', 'lost'],
  ['make', 'made', 'made'],
  ['meet', 'met', 'met'],
  ['overthrow', 'overthrew', 'overthrown'],
  ['pay', 'paid', 'paid'],
  ['run', 'ran', 'run'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['shoot', 'shot', 'shot'],
  ['speak', 'spoke', 'spoken'],
  ['split', 'split', 'split'],
  ['stand', 'stood', 'stood'],
  ['strike', 'struck', 'struck'],
  ['swear', 'swore', 'sworn'],
  ['take', 'took', 'taken'],
  ['teach', 'taught', 'taught'],
  ['tell', 'told', 'told'],
  ['win', 'won', 'won'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['withhold', 'withheld', 'withheld'],
  ['write', 'wrote', 'written'],
]

interface Found {
  readonly verb: Verb
  readonly past: boolean
}

const known: ReadonlyMap<string, Found> = new Map(
  irregular.flatMap(([base, past, participle]): [string, Found][] => {
    const verb: Verb = { base, s: thirdPerson(base), past, participle }
    return [
      [past, { verb, past: true }],
      [base, { verb, past: false }],
      [verb.s, { verb, past: false }],
    ]
  }),
)

const be: Verb = { base: 'be', s: 'is', past: 'was', participle: 'been' }
const have: Verb = { base: 'have', s: 'has', past: 'had', participle: 'had' }

/** The verb of which a word is the present or the past; `past` tells which. */
export const readVerb = (word: string): Found => {
  const found = read.get(word) ?? readAnew(word)
  if (read.size < 1000) read.set(word, found)
  return found
}

const read = new Map<string, Found>()

const readAnew = (word: string): Found => {
  if (word === 'is' || word === 'are') return { verb: be, past: false }
  if (word === 'was' || word === 'were') return { verb: be, past: true }
  if (word === 'has' || word === 'have') return { verb: have, past: false }
  if (word === 'had') return { verb: have, past: true }
  const found = known.get(word)
  if (found) return found
  // What is no plain word is left as it stands.
  if (!/^[a-z]+$/.test(word)) return { verb: { base: word, s: word, past: word, participle: word }, past: false }
  if (/[a-z]{2}ed$/.test(word)) {
    const base = baseOfPast(word)
    return { verb: { base, s: thirdPerson(base), past: word, participle: word }, past: true }
  }
  const base = baseOfPresent(word)
  const past = pastOf(base)
  return { verb: { base, s: thirdPerson(base), past, participle: past }, past: false }
}

const baseOfPresent = (word: string): string => {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies')
  return /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ied')
  // A short word doubles its last letter: ban, banned.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

/** Which verbs have lost an e before their ending is a matter of spelling: declar-ed, but offer-ed. */
const baseOfPast = (word: string): string => {
  const stem = word.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /([aiu]r|[csvuz]|[^aeiou]at|[^e]at|creat|rg|dg)$/.test(stem) && !stem.endsWith('ss') ? `${stem}e` : stem
}

/** How a clause stands in time, or under which verb. */
export type Mood = 'present' | 'past' | 'perfect' | 'may' | 'may have' | 'expected' | 'was expected'

const perfect = (plural: boolean, { participle }: Verb): string => `${plural ? 'have' : 'has'} ${participle}`

/** One verb as it stands behind its subject. */
export const conjugate = (word: string, mood: Mood, plural: boolean): string => {
  const { verb, past } = readVerb(word)
  if (mood === 'may') return `may ${past ? `have ${verb.participle}` : verb.base}`
  if (mood === 'may have') return `may have ${verb.participle}`
  if (mood === 'expected') return `${plural ? 'are' : 'is'} expected to ${verb.base}`
  if (mood === 'was expected') return `${plural ? 'were' : 'was'} expected to ${verb.base}`
  if (mood === 'perfect') return perfect(plural, verb)
  if (mood === 'past' || past) return verb === be && plural ? 'were' : verb.past
  return plural ? (verb === be ? 'are' : verb.base) : verb.s
}
