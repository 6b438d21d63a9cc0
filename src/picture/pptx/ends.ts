import type { Tie } from '../../model/tie.ts'
import type { Scene, SceneTie } from '../../scene/scene.ts'
import { slide as words } from '../../words/slide.ts'
import type { End } from './actorShapes.ts'
import type { Pen } from './pen.ts'

/** Where straight ties end: for each actor its ends, and for each tie the numbers of its two. */
export interface Ends {
  readonly byActor: ReadonlyMap<string, readonly End[]>
  readonly byTie: ReadonlyMap<SceneTie, readonly [number | undefined, number | undefined]>
}

/** Numbers are given out before anything is written: ties stand before actors, and name what they are glued to. */
export const endsOf = (pen: Pen, { nodes, ties }: Scene): Ends => {
  const byActor = new Map(nodes.map(({ actor }): [string, End[]] => [actor.id, []]))
  const names = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const end = (own: string, other: string, at: End['at']): number | undefined => {
    const known = byActor.get(own)
    if (!known) return undefined
    const id = pen.id()
    known.push({ id, at, name: words.end(nameOf(own), nameOf(other)) })
    return id
  }
  const byTie = new Map(
    ties.flatMap((one): [SceneTie, readonly [number | undefined, number | undefined]][] => {
      const [a, b] = one.tie.actors
      return one.curve.straight ? [[one, [end(a, b, one.curve.from), end(b, a, one.curve.to)]]] : []
    }),
  )
  return { byActor, byTie }
}

/** How many ties each actor has: one that is drawn as several lines counts once. */
export const degreesOf = (ties: readonly { readonly tie: Tie }[]): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>()
  for (const { actors } of new Map(ties.map(({ tie }) => [tie.id, tie])).values())
    for (const id of actors) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}
