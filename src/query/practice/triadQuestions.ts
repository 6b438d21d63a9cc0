import type { Dataset } from '../../model/dataset.ts'
import { spanOfValid } from '../../model/date.ts'
import type { PracticeQuestion } from '../../model/practice.ts'
import type { SignedPair } from '../../model/sign.ts'
import { outcomes, type SignedTriad, triadId } from '../../model/triad.ts'
import { validityOf } from '../../model/validity.ts'
import { defaultView } from '../../model/view.ts'
import { dateInWords } from '../../words/dates.ts'
import { inSentence } from '../../words/grammar/noun.ts'
import { practiceQuestions as words } from '../../words/practice.ts'
import { pairName } from '../../words/sentences.ts'
import { triadSentence } from '../../words/triads.ts'
import { signedMap } from '../signedMap.ts'
import { signedTriads } from '../triads.ts'
import { disputedPairs, isBeyondDispute } from './disputed.ts'
import { enoughClaims } from './enoughClaims.ts'

/**
 * Is a triad balanced? Three signs are given, and the rule; a pair may have both signs. Not asked of triads with a sign that rests on nothing but disputed claims. Each triad is asked of the latest period in which it stands.
 */
export const triadQuestions = (dataset: Dataset): PracticeQuestion[] => {
  const found = new Map<string, PracticeQuestion>()
  const disputed = disputedPairs(dataset)
  for (const { when } of dataset.periods) {
    const view = { ...defaultView, date: when, signs: { ...defaultView.signs, ambivalent: 'both' as const } }
    for (const triad of signedTriads(signedMap(dataset, view))) {
      if (triad.pairs.filter(({ sign }) => sign === 'ambivalent').length > 1) continue
      const claims = triad.pairs.map((pair) => supportOf(dataset, disputed, pair, when))
      if (claims.every((own) => own.length > 0))
        found.set(triadId(triad), questionOf(dataset, triad, when, claims.flat()))
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The ids of the claims that give a pair its sign at a date, whatever comes of the questions over which articles differ. */
const supportOf = (dataset: Dataset, disputed: ReadonlySet<string>, { ties }: SignedPair, date: string): string[] => {
  const at = spanOfValid(date)
  const byTie = ties.map((tie) =>
    enoughClaims(
      tie.claims.filter(
        (claim) => isBeyondDispute(dataset, disputed, claim) && validityOf(claim, at, dataset) === 'holds',
      ),
    ).map(({ id }) => id),
  )
  // A pair with both signs needs support for either.
  return byTie.every((own) => own.length > 0) ? byTie.flat() : []
}

const questionOf = (
  dataset: Dataset,
  triad: SignedTriad,
  date: string,
  claims: readonly string[],
): PracticeQuestion => {
  const name = (id: string) => inSentence(dataset, id)
  const [a, b, c] = triad.actors
  const view = { ...defaultView, date }
  return {
    id: `triad:${triadId(triad)}`,
    sort: 'triad',
    ask: words.triad(name(a), name(b), name(c)),
    given: [
      { label: words.date, text: dateInWords(date) },
      ...triad.pairs.map(({ actors, sign }) => ({
        label: pairName(dataset, actors),
        text: words.sign[sign],
      })),
      { label: words.rule, text: words.ruleText },
    ],
    several: false,
    options: outcomes.map((outcome) => ({
      id: outcome,
      text: words.outcome[outcome],
      right: outcome === triad.outcome,
    })),
    answer: `${words.outcome[triad.outcome]}. ${triadSentence(triad, dataset)}`,
    claims,
    facts: [],
    picture: { view, actors: [...triad.actors] },
    show: { ...view, lens: 'balance', balance: { ...defaultView.balance, triad: triad.actors } },
  }
}
