import type { SignedPair } from '../model/sign.ts'
import type { SignedTriad } from '../model/triad.ts'
import { capital } from './grammar/capital.ts'
import { listed } from './grammar/listed.ts'
import { inSentence, type Noun, type Nouns, nounOf } from './grammar/noun.ts'

/** What sort of triad it is, in a few words. */
export const triadTitle = ({ standing, outcome }: SignedTriad): string =>
  `${outcomeNames[outcome]}: ${standing ? titles[standing] : 'by how a pair is read'}`

const outcomeNames = { balanced: 'Balanced', strained: 'Strained', depends: 'Depends' } as const
const titles = {
  friends: 'three friends',
  'common enemy': 'the enemy of my enemy',
  between: 'a friend of two who are at odds',
  rivals: 'all three at odds',
} as const

/** A triad in one sentence. Who is named first follows from the signs, then from the alphabet. */
export const triadSentence = (triad: SignedTriad, names: Nouns): string => capital(tell(triad, names))

/** So many words are read out at a step. */
const brief = 20

/** A triad for the ear: its sentence, or where that is long what sort it is and who is in it. */
export const triadBriefly = (triad: SignedTriad, names: Nouns): string => {
  const sentence = triadSentence(triad, names)
  if (sentence.split(/\s+/).length <= brief) return sentence
  return `${triadTitle(triad)}. ${capital(listed(triad.actors.map((id) => inSentence(names, id))))}.`
}

const tell = (triad: SignedTriad, names: Nouns): string => {
  const name = (id: string) => inSentence(names, id)
  const [a, b, c] = triad.actors
  const [ab, bc, ac] = triad.pairs
  // Each pair with the actor that stands outside of it.
  const pairs = [
    { pair: ab, outside: c, others: [bc, ac] },
    { pair: bc, outside: a, others: [ab, ac] },
    { pair: ac, outside: b, others: [ab, bc] },
  ]
  const odd = (sign: SignedPair['sign']) => pairs.find(({ pair }) => pair.sign === sign)
  const named = ({ actors: [one, two] }: SignedPair) => `${name(one)} and ${name(two)}`
  if (triad.standing === 'friends') {
    const verbs = new Set(triad.pairs.map(friendship))
    const all = `${name(a)}, ${name(b)} and ${name(c)}`
    if (verbs.size === 1) return `${all} ${withEachOther(ab)}.`
    return `${triad.pairs.map((pair) => `${named(pair)} ${friendship(pair)}`).join('; ')}.`
  }
  if (triad.standing === 'rivals') return `${name(a)}, ${name(b)} and ${name(c)} are all at odds with each other.`
  const friends = odd('positive')
  if (triad.standing === 'common enemy' && friends)
    return `${named(friends.pair)} are both at odds with ${name(friends.outside)}, and they ${friendship(friends.pair)}.`
  const rivals = odd('negative')
  if (triad.standing === 'between' && rivals) {
    const { pair, outside, others } = rivals
    const [first, second] = pair.actors
    const toFirst = others.find((one) => one.actors.includes(first)) ?? pair
    const toSecond = others.find((one) => one.actors.includes(second)) ?? pair
    const middleman = nounOf(names, outside)
    const [v, w] = [bearing(toFirst, middleman), bearing(toSecond, middleman)]
    const middle =
      v === w ? `${v} both ${name(first)} and ${name(second)}` : `${v} ${name(first)} and ${w} ${name(second)}`
    return `${middleman.text} ${middle}, who are at odds.`
  }
  const open = odd('ambivalent')
  if (!open || triad.pairs.filter(({ sign }) => sign === 'ambivalent').length > 1)
    return `Among ${name(a)}, ${name(b)} and ${name(c)}, more than one pair is tied in both ways.`
  const [one, two] = open.pair.actors
  const toOne = open.others.find((other) => other.actors.includes(one)) ?? open.pair
  const toTwo = open.others.find((other) => other.actors.includes(two)) ?? open.pair
  const third = nounOf(names, open.outside)
  const [v, w] = [bearing(toOne, { plural: true }), bearing(toTwo, { plural: true })]
  const it = third.plural || third.person ? 'them' : 'it'
  const rest =
    v === w
      ? `both ${v} ${third.text}`
      : `${name(one)} ${bearing(toOne, nounOf(names, one))} ${third.text}, ${name(two)} ${bearing(toTwo, nounOf(names, two))} ${it}`
  const [balanced, strained] = toOne.sign === toTwo.sign ? ['friends', 'at odds'] : ['at odds', 'friends']
  return `${named(open.pair)} ${friendship(open.pair)} and are at odds too; ${rest}. Read as ${balanced} they make the triad balanced, read as ${strained} strained.`
}

/** How somebody stands to the other of a pair: "is a rival of", "cooperate with". */
const bearing = (pair: SignedPair, { plural }: Pick<Noun, 'plural'>): string => {
  if (pair.sign === 'negative') return plural ? 'are at odds with' : 'is at odds with'
  if (plural) return `${friendship(pair)} with`
  const { alliance, cooperation } = relationsOf(pair)
  if (alliance) return cooperation ? 'is allied and cooperates with' : 'is allied with'
  return 'cooperates with'
}

const relationsOf = ({ ties }: SignedPair) => ({
  alliance: ties.some(({ relation }) => relation === 'alliance'),
  cooperation: ties.some(({ relation }) => relation === 'cooperation'),
})

/** What two friends do: "are allied", "cooperate". */
const friendship = (pair: SignedPair): string => {
  const { alliance, cooperation } = relationsOf(pair)
  return alliance && cooperation ? 'are allied and cooperate' : alliance ? 'are allied' : 'cooperate'
}

const withEachOther = (pair: SignedPair): string => {
  const { alliance, cooperation } = relationsOf(pair)
  if (alliance) return cooperation ? 'are all allied and cooperate with each other' : 'are all allied with each other'
  return 'all cooperate with each other'
}

/** How a triad is less than certain: "less than certain: hedged"; undefined where all of it is asserted or attributed and holds. */
export const triadDoubt = ({ pairs }: SignedTriad): string | undefined => {
  const ties = pairs.flatMap((pair) => pair.ties)
  const doubts = new Set(
    ties.flatMap(({ status, validity }) => [
      ...(status === 'asserted' || status === 'attributed' ? [] : [status]),
      ...(validity === 'unknown' ? ['not known then'] : []),
    ]),
  )
  return doubts.size > 0 ? `Less than certain: ${[...doubts].join(', ')}.` : undefined
}
