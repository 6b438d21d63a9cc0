import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import type { Relation } from '../../model/relation.ts'
import { softStatuses } from '../../model/sign.ts'
import type { Finding } from '../finding.ts'
import type { Ground, StoryRule } from './storyRule.ts'

/** A question has a right answer that the map bears out. */
export const soundQuestion: StoryRule = {
  name: 'question that its map does not answer',
  *check({ steps }, ground) {
    for (const [i, { question }] of steps.entries()) {
      const finding = question && fault(question, ground)
      if (finding) yield { ...finding, at: ['steps', i, 'question', ...finding.at] }
    }
  },
}

const fault = (question: Question, { dataset }: Ground): Finding | undefined => {
  if (question.type === 'choice' && !question.options.some(({ right }) => right))
    return { at: ['options'], message: 'no option is right', mend: 'mark at least one with `right: true`' }
  if ((question.type === 'predict' || question.type === 'friends') && question.pair[0] === question.pair[1])
    return { at: ['pair', 1], message: 'the two of the pair are one', mend: 'name two different actors' }
  if (question.type === 'friends' && question.pair.includes(question.through))
    return {
      at: ['through'],
      message: `"${question.through}" is one of the pair itself`,
      mend: 'name a third actor, to whom both are tied',
    }
  if (question.type === 'predict') {
    const [a, b] = question.pair
    const told = relationsBetween(dataset, question.pair)
    const wrong = question.right.findIndex((relation) => !told.has(relation))
    if (wrong >= 0)
      return {
        at: ['right', wrong],
        message: `no claim tells of ${question.right[wrong]} between "${a}" and "${b}"`,
        mend: told.size > 0 ? `they are tied by ${[...told].join(', ')}` : 'the map has no tie between them',
      }
  }
  if (question.type === 'hedge') {
    const soft = question.among.filter((id) => {
      const status = dataset.claim.get(id)?.status
      return softStatuses.some((one) => one === status)
    })
    if (soft.length === 0 || soft.length === question.among.length)
      return {
        at: ['among'],
        message:
          soft.length === 0 ? 'every one of these claims is said outright' : 'none of these claims is said outright',
        mend: 'name some of either sort',
      }
  }
  return undefined
}

/** What ties two actors or their parts to each other. */
const relationsBetween = (dataset: Dataset, [a, b]: readonly [string, string]): ReadonlySet<Relation> => {
  const isWithin = (id: string, whole: string): boolean => {
    for (let one: string | undefined = id; one !== undefined; one = dataset.actor.get(one)?.partOf) {
      if (one === whole) return true
    }
    return false
  }
  const ties = dataset.relationships.filter(
    ({ actors: [x, y] }) => (isWithin(x, a) && isWithin(y, b)) || (isWithin(x, b) && isWithin(y, a)),
  )
  return new Set(ties.map(({ relation }) => relation))
}
