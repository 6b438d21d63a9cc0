import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'

/** The disagreements of which at least two answers rest on claims or facts about an event. */
export const disagreementsOfEvent = (
  { disagreements, claim, fact }: Pick<Dataset, 'disagreements' | 'claim' | 'fact'>,
  event: string,
): Disagreement[] =>
  disagreements.filter(({ answers }) => {
    const about = answers.filter(
      (answer) =>
        answer.claims.some((id) => claim.get(id)?.event === event) ||
        answer.facts.some((id) => fact.get(id)?.event === event),
    )
    return about.length > 1
  })
