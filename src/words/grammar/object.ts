import { type Nouns, nounOf } from './noun.ts'
import { readVerb } from './verb.ts'

/** Whom one kills are people: members of a group, not the group. */
export const objectOf = (dataset: Nouns, id: string, predicate: string): string => {
  const { text } = nounOf(dataset, id)
  const type = dataset.actor.get(id)?.type
  const { base } = readVerb(predicate.split(' ')[0] ?? '').verb
  const whole = type !== undefined && type !== 'person' && type !== 'population'
  if (!whole || !['kill', 'capture', 'arrest', 'execute'].includes(base)) return text
  return `${type === 'state' ? 'citizens' : 'members'} of ${text}`
}
