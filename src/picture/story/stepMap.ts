import { around, type Box } from '../../lib/box.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import { compose, type Standing } from '../../scene/compose.ts'
import { radiusOf } from '../../scene/drawNode.ts'
import { placesOf } from '../../scene/places.ts'
import type { Scene } from '../../scene/scene.ts'
import type { PlacedScene } from '../figure.ts'
import { clashesIn, withoutWrongNames } from './clashes.ts'
import { clearMarks } from './clearMarks.ts'
import { clearNames } from './clearNames.ts'
import { spread } from './spread.ts'

/** How much larger than on a screen a map of few actors is drawn; more actors get what they have room for. */
const enlargements = [1.95, 1.8, 1.65, 1.5, 1.35, 1.2, 1.05, 0.9] as const
/** How much more a map may be drawn out in one direction than in the other, the best first. */
const unevenness = [1.7, 1.25, 2.2] as const
/** How large names are set at least, by how many they are. */
const leastName = (actors: number): number => (actors <= 4 ? 35 : actors <= 7 ? 30 : 26)
/** Between the outlines of two actors, for the marks of a tie between them and for names. */
const between = { tied: 74, untied: 44 } as const

/** Those whom more ties than these connect stand where the whole map has them: drawn out for a slide they would be no clearer. */
const mostSpread = 30

/** What a map of a step is drawn from. */
export interface StepMap {
  readonly visible: Visible
  readonly positions: Positions
  /** How its actors stand in the whole map. */
  readonly standing: Standing
}

/** The actors and ties of a step in a box, as large as it has room for, where the map has them; `by` is smaller where it is read from near. */
export const stepMap = (map: StepMap, box: Box, by = 1): PlacedScene | undefined => {
  const { visible } = map
  if (visible.actors.length === 0) return undefined
  if (visible.ties.length > mostSpread) return asLaidOut(map, box, by)
  let best: { readonly map: PlacedScene; readonly evil: number } | undefined
  for (const [rank, enlargement] of enlargements.entries())
    for (const [turn, uneven] of unevenness.entries()) {
      const placed = composedAt(enlargement * by, map, box, { name: leastName(visible.actors.length) * by, uneven })
      const { scene, scale } = placed
      const over = Math.max(0, (scene.box.width * scale) / box.width - 1, (scene.box.height * scale) / box.height - 1)
      const lesser = 0.35 * rank + 0.1 * turn
      const evil = clashesIn(scene) + 20 * over + lesser
      if (!best || evil < best.evil) best = { map: placed, evil }
      if (evil < lesser + 0.05) return placed
    }
  return best && { ...best.map, scene: withoutWrongNames(best.map.scene) }
}

/** The map as it is on the screen, as large as there is room; those names are on it that have room. */
const asLaidOut = ({ visible, positions, standing }: StepMap, box: Box, by: number): PlacedScene => {
  const still = { ...visible, view: { ...visible.view, moved: {} } }
  const composed = (scale: number) => compose(still, positions, { scale, standing })
  const fitOf = (scene: Scene) => Math.min(box.width / scene.box.width, box.height / scene.box.height)
  const fit = fitOf(composed(1))
  return centred(composed((12 * fit) / (crowdedName * by)), 2, box)
}
const crowdedName = 24

const tries = 4

const composedAt = (
  scale: number,
  { visible, positions, standing }: StepMap,
  box: Box,
  { name, uneven }: { readonly name: number; readonly uneven: number },
): PlacedScene => {
  const room = { width: box.width / scale, height: box.height / scale }
  const places = placesOf(visible, positions)
  const apart = distances(visible, standing)
  const named = new Set(visible.actors.map(({ id }) => id))
  // What names and outlines take beyond the places is known once the map is composed.
  let inner = { width: Math.max(1, room.width - 170), height: Math.max(1, room.height - 130) }
  let scene: Scene | undefined
  for (let i = 0; i < tries; i += 1) {
    const spots = spread(places, inner, { apart, uneven })
    const drawn = compose({ ...visible, view: { ...visible.view, moved: {} } }, positionsAt(spots, positions), {
      scale: (12 * scale) / name,
      named,
      standing,
    })
    scene = drawn
    const taken = around([...spots.values()])
    const [beyondX, beyondY] = [drawn.box.width - taken.width, drawn.box.height - taken.height]
    const fits = drawn.box.width <= room.width + 1 && drawn.box.height <= room.height + 1
    const next = { width: Math.max(1, room.width - beyondX), height: Math.max(1, room.height - beyondY) }
    if (fits && Math.abs(next.width - inner.width) < 12 && Math.abs(next.height - inner.height) < 12) break
    inner = fits
      ? next
      : { width: Math.min(next.width, inner.width * 1.02), height: Math.min(next.height, inner.height * 1.02) }
  }
  return centred(clearMarks(clearNames(scene as Scene)), scale, box)
}

const centred = (scene: Scene, wanted: number, box: Box): PlacedScene => {
  const scale = Math.min(wanted, box.width / scene.box.width, box.height / scene.box.height)
  const at = {
    x: box.x + box.width / 2 - scale * (scene.box.x + scene.box.width / 2),
    y: box.y + box.height / 2 - scale * (scene.box.y + scene.box.height / 2),
  }
  return { scene, at, scale }
}

/** How far two actors of the step must stand from each other. */
const distances = ({ actors, ties }: Visible, { counts }: Standing): ((a: string, b: string) => number) => {
  const radii = new Map(actors.map((actor) => [actor.id, radiusOf(actor, counts.get(actor.id) ?? 0)]))
  const tied = new Set(ties.map(({ actors: [a, b] }) => `${a} ${b}`))
  return (a, b) =>
    (radii.get(a) ?? 0) +
    (radii.get(b) ?? 0) +
    (tied.has(`${a} ${b}`) || tied.has(`${b} ${a}`) ? between.tied : between.untied)
}

/** A composition with actors at these places, in which every tie is straight that can be. */
const positionsAt = (spots: ReadonlyMap<string, Vector>, { nodes }: Positions): Positions => ({
  sheet: { width: 1000, height: 1000 },
  nodes: Object.fromEntries(
    [...spots].map(([id, { x, y }]) => {
      const lines = nodes[id]?.lines
      return [id, { x: x / 1000, y: y / 1000, ...(lines && { lines }) }]
    }),
  ),
  bends: [],
})
