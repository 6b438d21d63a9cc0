import type { Box } from '../../lib/box.ts'
import type { Positions } from '../../model/position.ts'
import type { Step } from '../../model/story.ts'
import type { Visible } from '../../model/visible.ts'
import type { Splits } from '../../query/splits.ts'
import type { Points } from '../../query/story/pointsOf.ts'
import { frameAround } from '../../scene/frameAround.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt } from '../scene.ts'

/** What a step does to the map: who and what stands out, by id, with their names whatever else is there; which part of the sheet is brought into view. */
export interface Stage {
  readonly lit: ReadonlySet<string>
  readonly aim?: Box
}

interface Window {
  readonly positions: Positions
  /** What is left of it for the map. */
  readonly room: { readonly width: number; readonly height: number }
  readonly splits?: Splits | undefined
  /** What the lens adds to the Scene. */
  readonly dress?: ((scene: Scene, zoom: number) => Scene) | undefined
}

/** Those whom a step points at are in view with their names, and so is whomever else its author wants there. */
export const stageOf = (
  step: Step,
  points: Points,
  visible: Visible,
  { positions, room, splits, dress }: Window,
): Stage => {
  const ties = new Set(points.ties)
  const ends = visible.ties.flatMap((tie) => (ties.has(tie.id) ? tie.actors : []))
  const lit = new Set([...points.actors, ...ends, ...points.ties])
  const sceneFor = (zoom: number, aim?: Box) => {
    const scene = sceneAt(visible, positions, zoom, splits, lit, aim)
    return dress ? dress(scene, zoom) : scene
  }
  const { width, height } = positions.sheet
  const wanted = {
    actors: new Set([...(Array.isArray(step.frame) ? step.frame : []), ...lit]),
    ties,
    ...(step.frame === 'whole' && { least: { x: 0, y: 0, width, height } }),
  }
  const aim = frameAround(sceneFor, wanted, positions.sheet, room)
  return { lit, ...(aim && { aim }) }
}
