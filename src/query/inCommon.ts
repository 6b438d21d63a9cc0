import { type Relation, relations } from '../model/relation.ts'
import type { Pair } from '../model/relationship.ts'
import type { Tie } from '../model/tie.ts'

/** An actor that is tied to both actors of a pair. `certain` is false where a tie is hedged or may no longer hold. */
export interface Third {
  readonly actor: string
  readonly certain: boolean
}

/** What a pair has in common, by how the third actors stand to both. Empty groups are left out. */
export interface Common {
  /** The same relation to both. */
  readonly same: readonly { readonly relation: Relation; readonly thirds: readonly Third[] }[]
  /** An ally of one with whom the other cooperates. */
  readonly friends: readonly Third[]
  /** An ally or partner of one, and a rival of the other. */
  readonly torn: readonly { readonly friendOf: string; readonly rivalOf: string; readonly thirds: readonly Third[] }[]
}

/** What two actors have in common by the ties of a view. Ended, predicted, questioned and denied ties say nothing here. */
export const inCommon = (ties: readonly Tie[], [a, b]: Pair): Common => {
  const ofA = tiesOf(ties, a)
  const ofB = tiesOf(ties, b)
  const others = [...ofA.keys()].filter((other) => other !== b && ofB.has(other)).sort()
  const thirds = (toA: readonly Relation[], toB: readonly Relation[], unless: readonly string[] = []): Third[] =>
    others.flatMap((actor) => {
      const left = toA.flatMap((relation) => ofA.get(actor)?.get(relation) ?? [])
      const right = toB.flatMap((relation) => ofB.get(actor)?.get(relation) ?? [])
      if (left.length === 0 || right.length === 0 || unless.includes(actor)) return []
      return [{ actor, certain: left.some(isCertain) && right.some(isCertain) }]
    })
  const same = relations.map((relation) => ({ relation, thirds: thirds([relation], [relation]) })).filter(isFilled)
  const listed = same
    .filter(({ relation }) => relation !== 'affiliation')
    .flatMap((group) => group.thirds.map(({ actor }) => actor))
  const torn = [
    { friendOf: a, rivalOf: b, thirds: thirds(friendly, ['rivalry'], listed) },
    { friendOf: b, rivalOf: a, thirds: thirds(['rivalry'], friendly, listed) },
  ].filter(isFilled)
  return { same, friends: thirds(friendly, friendly, listed), torn }
}

export const isNothing = ({ same, friends, torn }: Common): boolean => same.length + friends.length + torn.length === 0

const friendly = ['alliance', 'cooperation'] as const
const said = new Set(['asserted', 'attributed', 'hedged'])
const isFilled = ({ thirds }: { readonly thirds: readonly Third[] }): boolean => thirds.length > 0
const isCertain = (tie: Tie): boolean => tie.status !== 'hedged' && tie.validity === 'holds'

/** The ties of one actor by the other end and the relation. */
const tiesOf = (ties: readonly Tie[], actor: string): ReadonlyMap<string, ReadonlyMap<Relation, Tie>> => {
  const found = new Map<string, Map<Relation, Tie>>()
  for (const tie of ties) {
    if (!tie.actors.includes(actor) || tie.validity === 'ended' || !said.has(tie.status)) continue
    const other = tie.actors[0] === actor ? tie.actors[1] : tie.actors[0]
    found.set(other, (found.get(other) ?? new Map<Relation, Tie>()).set(tie.relation, tie))
  }
  return found
}
