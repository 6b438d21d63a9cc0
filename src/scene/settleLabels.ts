import type { Box } from '../lib/box.ts'
import type { Label } from './scene.ts'

/** A label with the places that it may take, the best first; `own` costs what stays where it is, such as lines and nodes. */
export interface Movable {
  readonly id: string
  readonly candidates: readonly { readonly label: Label; readonly own: number }[]
}

/** What it costs that two labels overlap: the share of the smaller that is covered, and something for touching at all. */
const clash = 30
const rounds = 6

/**
 * Chooses a place for each label so that as little as possible is covered: starting from each one's best, one after the
 * other moves to where it is cheapest given all others, until none does (iterated conditional modes, Besag 1986).
 */
export const settleLabels = (labels: readonly Movable[]): ReadonlyMap<string, Label> => {
  const chosen = labels.map(() => 0)
  const boxOf = (i: number) => labels[i]?.candidates[chosen[i] ?? 0]?.label.box
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    labels.forEach(({ candidates }, i) => {
      const others = labels.flatMap((_, j) => (j === i ? [] : (boxOf(j) ?? [])))
      const costs = candidates.map(
        ({ label, own }) => own + others.reduce((sum, box) => sum + overlapCost(label.box, box), 0),
      )
      const best = costs.reduce((a, cost, k) => (cost < (costs[a] ?? 0) - 1e-9 ? k : a), 0)
      if (best !== chosen[i] && (costs[best] ?? 0) < (costs[chosen[i] ?? 0] ?? 0) - 1e-9) {
        chosen[i] = best
        moved = true
      }
    })
    if (!moved) break
  }
  return new Map(
    labels.flatMap(({ id, candidates }, i) => {
      const label = candidates[chosen[i] ?? 0]?.label
      return label ? [[id, label] as const] : []
    }),
  )
}

const overlapCost = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (width <= 0 || height <= 0) return 0
  return clash * (0.4 + (width * height) / Math.min(a.width * a.height, b.width * b.height))
}
