import { divideInTwo } from '../analysis/balance/balance.ts'
import { circlesOf } from '../analysis/balance/circles.ts'
import type { Actor } from '../model/actor.ts'
import { degreesIn } from '../model/degree.ts'
import type { MatrixView } from '../model/matrixView.ts'
import { type SignReading, signedPairs } from '../model/sign.ts'
import type { Visible } from '../model/visible.ts'
import { signedGraph } from './signedGraph.ts'

/** The actors in the order of rows and columns. */
export interface Arranged {
  readonly actors: readonly Actor[]
  /** Where a camp ends and the next begins, as places in the order; and how the camps fit. Only in the order of camps. */
  readonly camps?: {
    readonly bounds: readonly number[]
    /** Where, within a camp, those begin whom only a rivalry puts there. */
    readonly rivals: readonly number[]
    readonly pairs: number
    /** How many pairs do not fit, and whether no other division leaves fewer. */
    readonly unfit: number
    readonly proven: boolean
  }
}

type Arranging = Pick<MatrixView, 'order' | 'sequence'>
type Shown = Pick<Visible, 'actors' | 'ties'>

/** Arranges the visible actors as the reader asks; within equals the order of the data stays. */
export const arrange = (shown: Shown, { order, sequence }: Arranging, signs: SignReading): Arranged => {
  const { actors, ties } = shown
  if (order === 'camp') return byCamp(shown, signs)
  if (order === 'degree') {
    const degrees = degreesIn(ties)
    return { actors: [...actors].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0)) }
  }
  if (order === 'alphabet') return { actors: [...actors].sort((a, b) => a.name.localeCompare(b.name, 'en')) }
  return { actors: order === 'own' ? inSequence(actors, sequence) : actors }
}

/** Pairs of both signs pull neither way. Those without signed ties come last. */
const byCamp = ({ actors, ties }: Shown, signs: SignReading): Arranged => {
  const graph = signedGraph(
    actors.map(({ id }) => id),
    signedPairs(ties, signs),
  )
  const { edges } = graph
  const { camps, strained, atLeast } = divideInTwo(graph)
  // Whoever stands with another of the camp comes before those whom only a common rival puts there.
  const sorted = [...circlesOf(graph, camps)]
    .sort(([a], [b]) => a - b)
    .map(([, { circles, rivals }]) => ({ friends: circles.flat(), rivals }))
  let end = 0
  const rivalsFrom: number[] = []
  const bounds = sorted.map(({ friends, rivals }) => {
    if (friends.length > 0 && rivals.length > 0) rivalsFrom.push(end + friends.length)
    end += friends.length + rivals.length
    return end
  })
  const sequence = sorted
    .flatMap(({ friends, rivals }) => [...friends, ...rivals])
    .flatMap((node) => actors[node]?.id ?? [])
  return {
    actors: inSequence(actors, sequence),
    camps: {
      unfit: strained.length,
      proven: atLeast === strained.length,
      pairs: edges.length,
      bounds: bounds.filter((bound) => bound < actors.length),
      rivals: rivalsFrom,
    },
  }
}

/** Those that are named first, in that order; then the others as they were. */
const inSequence = <T extends { readonly id: string }>(all: readonly T[], sequence: readonly string[]): T[] => {
  const place = new Map(sequence.map((id, i) => [id, i]))
  const placeOf = ({ id }: T) => place.get(id) ?? sequence.length
  return [...all].sort((a, b) => placeOf(a) - placeOf(b))
}

/**
 * The sequence after an actor moved by some places among the visible ones. Actors that the view hides keep their place in
 * the reader's own order. It names no more actors than it must: the rest follow as the data has them.
 */
export const moveInSequence = (
  all: readonly { readonly id: string }[],
  seen: readonly string[],
  { order, sequence }: Arranging,
  { id, by }: { readonly id: string; readonly by: number },
): string[] => {
  const from = seen.indexOf(id)
  const to = Math.min(Math.max(from + by, 0), seen.length - 1)
  const neighbour = seen[to]
  const named = order === 'own' ? sequence : seen
  const whole = inSequence(all, named).map((one) => one.id)
  if (from < 0 || neighbour === undefined || neighbour === id) return trim(all, whole)
  const others = whole.filter((one) => one !== id)
  const at = others.indexOf(neighbour) + (to > from ? 1 : 0)
  return trim(all, [...others.slice(0, at), id, ...others.slice(at)])
}

const trim = (all: readonly { readonly id: string }[], whole: readonly string[]): string[] => {
  const natural = new Map(all.map(({ id }, i) => [id, i]))
  let end = whole.length
  const rank = (i: number) => natural.get(whole[i] ?? '') ?? -1
  while (end > 0 && (end === whole.length || rank(end - 1) < rank(end))) end -= 1
  return whole.slice(0, end)
}
