import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { relations } from '../../model/relation.ts'
import { softStatuses } from '../../model/sign.ts'
import type { Step } from '../../model/story.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { relationsBetween } from '../../rules/story/soundQuestion.ts'
import { wholeOf } from '../fold.ts'

/** A question of a type for a step, filled from what the step rests on; what was written of another one stays. */
export const newQuestion = (type: Question['type'], step: Step, dataset: Dataset): Question => {
  const before = step.question
  const asked = {
    ask: before?.ask ?? '',
    answer: before?.answer ?? '',
    claims: (before?.claims ?? step.claims).slice(0, mostOf.answerEvidence),
    facts: (before?.facts ?? step.facts).slice(0, mostOf.answerEvidence),
  }
  switch (type) {
    case 'free':
      return { type, ...asked }
    case 'choice':
      return { type, ...asked, options: [option(true), option(false)] }
    case 'predict': {
      const pair = pairFor(step, dataset)
      return { type, ...asked, pair, right: rightFor(pair, dataset) }
    }
    case 'friends': {
      const pair = pairFor(step, dataset)
      return { type, ...asked, pair, through: thirdFor(pair, dataset), expected: 'friends' }
    }
    case 'hedge':
      return { type, ...asked, among: amongFor(step, dataset) }
  }
}

const option = (right: boolean) => ({ text: '', right })

/** What the map tells of a pair; at least one, as a question needs. */
export const rightFor = (pair: readonly [string, string], dataset: Dataset) => {
  const told = relationsBetween(dataset, pair)
  const right = relations.filter((relation) => told.has(relation))
  return right.length > 0 ? right : relations.slice(0, 1)
}

/** Those whom the first claim ties, as wholes. */
const pairFor = ({ question, claims }: Step, dataset: Dataset): readonly [string, string] => {
  if (question?.type === 'predict' || question?.type === 'friends') return question.pair
  for (const id of claims) {
    const claim = dataset.claim.get(id)
    const [a, b] = claim ? [wholeOf(dataset, claim.from), wholeOf(dataset, claim.to)] : []
    if (a && b && a !== b) return [a, b]
  }
  const [one, other = one] = foremost(dataset)
  return [one ?? '', other ?? '']
}

/** Somebody who is tied to both; failing that, somebody else. */
const thirdFor = (pair: readonly [string, string], dataset: Dataset): string => {
  const others = foremost(dataset).filter((id) => !pair.includes(id))
  const isTied = (a: string, b: string) => relationsBetween(dataset, [a, b]).size > 0
  return others.slice(0, 20).find((id) => pair.every((one) => isTied(one, id))) ?? others[0] ?? pair[0]
}

/** Of the step's claims, with as many others as it takes to have some of either sort. */
const amongFor = ({ claims }: Step, dataset: Dataset): readonly string[] => {
  const own = claims.filter((id) => dataset.claim.has(id)).slice(0, mostOf.among - 2)
  const isSoft = (id: string) => softStatuses.some((soft) => soft === dataset.claim.get(id)?.status)
  const all = dataset.claims.map(({ id }) => id)
  const lacking = [true, false].filter((soft) => !own.some((id) => isSoft(id) === soft))
  const more = lacking.flatMap((soft) => all.find((id) => isSoft(id) === soft && !own.includes(id)) ?? [])
  const among = [...own, ...more]
  return among.length > 1 ? among : all.slice(0, 2)
}

const foremost = ({ actors }: Dataset): string[] =>
  [...actors].sort((a, b) => a.prominence - b.prominence).map(({ id }) => id)
