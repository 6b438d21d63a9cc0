import type { Hop, TiePath } from '../model/path.ts'
import { capital } from './grammar/capital.ts'
import { type Nouns, nounOf } from './grammar/noun.ts'
import { paths } from './paths.ts'

/**
 * A path of two ties in everyday words: "Britain is an ally of a rival of ISIS-K." Undefined where a tie has no sign, or both.
 */
export const kinship = ({ hops }: TiePath, names: Nouns): string | undefined => {
  const [near, far] = hops
  if (!near || !far || hops.length !== 2) return undefined
  const [own, other] = [partOf(near), partOf(far)]
  if (!own || !other) return undefined
  const [subject, object] = [nounOf(names, near.from), nounOf(names, far.to)]
  const perhaps = near.certain && far.certain ? '' : paths.kin.perhaps
  const text = `${subject.text} ${subject.plural ? 'are' : 'is'} ${perhaps}${paths.kin[own][Number(subject.plural)]} of ${paths.kin[other][0]} of ${object.text}.`
  return capital(text)
}

const partOf = ({ ties }: Hop): 'ally' | 'partner' | 'rival' | undefined => {
  const relations = new Set(ties.map(({ relation }) => relation))
  const friendly = relations.has('alliance') ? 'ally' : relations.has('cooperation') ? 'partner' : undefined
  if (relations.has('rivalry')) return friendly ? undefined : 'rival'
  return friendly
}
