import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { Fact } from '../model/fact.ts'

/** What the articles say of one attribute of an actor or event. */
export interface AttributeFacts {
  readonly attribute: string
  readonly facts: readonly Fact[]
  /** Whether two articles give different figures, or different values to a question that the curators ask. */
  readonly differ: boolean
  readonly disagreements: readonly Disagreement[]
}

/** The facts about an actor or an event by attribute, in the order in which the attributes first stand. */
export const factsByAttribute = (
  { facts, disagreementsAbout }: Pick<Dataset, 'facts' | 'disagreementsAbout'>,
  subject: string,
): AttributeFacts[] => {
  const own = facts.filter((fact) => fact.actor === subject || fact.event === subject)
  return grouped(own, disagreementsAbout)
}

const grouped = (facts: readonly Fact[], about: Dataset['disagreementsAbout']): AttributeFacts[] => {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) groups.set(fact.attribute, [...(groups.get(fact.attribute) ?? []), fact])
  return [...groups].map(([attribute, own]) => {
    const disagreements = [...new Set(own.flatMap((fact) => about.get(fact.id) ?? []))]
    const comparableAtAll = disagreements.length > 0 || own.every((fact) => /\d/.test(comparable(fact)))
    return { attribute, facts: own, differ: comparableAtAll && valuesDiffer(own), disagreements }
  })
}

/** The facts that one article gives, by the actor or event that they are about and by attribute. */
export const factsOfArticle = (
  { facts, actor, event, disagreementsAbout }: Pick<Dataset, 'facts' | 'actor' | 'event' | 'disagreementsAbout'>,
  article: string,
): { readonly subject: string; readonly name: string; readonly groups: readonly AttributeFacts[] }[] => {
  const own = facts.filter((fact) => fact.article === article)
  const subjects = [...new Set(own.map((fact) => fact.actor ?? fact.event ?? ''))]
  return subjects.map((subject) => ({
    subject,
    name: (actor.get(subject) ?? event.get(subject))?.name ?? subject,
    groups: grouped(
      own.filter((fact) => (fact.actor ?? fact.event) === subject),
      disagreementsAbout,
    ),
  }))
}

const comparable = ({ value, range }: Fact): string => String(value ?? range?.join('–')).toLowerCase()

/** Two values of one article may be of two dates; two articles that share none of their values disagree. */
const valuesDiffer = (facts: readonly Fact[]): boolean => {
  const byArticle = new Map<string, Set<string>>()
  for (const fact of facts)
    byArticle.set(fact.article, (byArticle.get(fact.article) ?? new Set()).add(comparable(fact)))
  const sets = [...byArticle.values()]
  return sets.some((one, i) => sets.slice(i + 1).some((other) => ![...one].some((value) => other.has(value))))
}

/** All disagreements in which an answer rests on a fact about an actor or event. */
export const disagreementsAboutFacts = (groups: readonly AttributeFacts[]): Disagreement[] => [
  ...new Set(groups.flatMap((group) => group.disagreements)),
]
