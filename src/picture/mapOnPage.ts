import type { Vector } from '../lib/vector.ts'
import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'
import type { SplitQuestion } from '../query/splits.ts'
import { compose } from '../scene/compose.ts'
import type { Scene } from '../scene/scene.ts'
import { crampedTies, withNumbersBeside } from './besideNumbers.ts'
import type { Layer } from './layer.ts'
import type { NumberedTie } from './numbering.ts'

/** What is on the screen: what the view shows, where its actors stand, and the Scene with the labels that were drawn. */
export interface OnScreen {
  readonly visible: Visible
  readonly positions: Positions
  readonly scene: Scene
  /** Whose ties stand apart by answer. */
  readonly question?: SplitQuestion
  /** What the lens adds to a Scene, for the zoom at which it is shown. */
  readonly dress?: (scene: Scene, zoom: number) => Scene
}

/** Small compositions, such as a phone's, are not blown up beyond this. */
const largest = 1.5
const tallest = 960
/** Type of 12 on the screen is 14 on paper. */
const floor = 12 / 14

/** The map in its place on the page: its Scene, with the numbers of the list, and the layers that draw it. */
export const mapOnPage = (
  { visible, positions, scene: screen, question, dress = (scene) => scene }: OnScreen,
  numbered: readonly NumberedTie[],
  at: Vector,
  room: number,
): { scene: Scene; layers: Layer[]; height: number } => {
  const numbers = new Map(numbered.map(({ tie, number }) => [tie.id, number]))
  const scaleOf = ({ box }: Pick<Scene, 'box'>) =>
    Math.min(largest, room / Math.max(1, box.width), tallest / Math.max(1, box.height))
  // Small type is kept legible at the size at which it will be printed, which is known once the map's extent is.
  const options = { scale: Math.min(1, scaleOf(screen) * floor), numbers, ...(question && { splits: question.splits }) }
  const first = compose(visible, positions, options)
  const cramped = crampedTies(first)
  const inside = new Map([...numbers].filter(([id]) => !cramped.has(id)))
  const beside = new Map([...numbers].filter(([id]) => cramped.has(id)))
  const drawn = cramped.size > 0 ? compose(visible, positions, { ...options, numbers: inside }) : first
  const scene = dress(withNumbersBeside(withLabelsOf(screen, drawn), beside), options.scale)
  const scale = scaleOf(scene)
  const { box } = scene
  const corner = { x: at.x + (room - scale * box.width) / 2 - scale * box.x, y: at.y - scale * box.y }
  const layer = (name: string, halo: boolean, shapes: Layer['shapes'], texts: Layer['texts']): Layer => ({
    name,
    at: corner,
    scale,
    halo,
    shapes,
    texts,
  })
  return {
    scene,
    height: scale * box.height,
    layers: [
      ...(scene.ground ? [layer('camps', true, scene.ground.shapes, [])] : []),
      layer(
        'ties',
        true,
        scene.ties.flatMap((tie) => tie.shapes),
        scene.ties.flatMap((tie) => (tie.number ? [tie.number] : [])),
      ),
      layer(
        'actors',
        true,
        scene.nodes.flatMap((node) => node.shapes),
        scene.nodes.flatMap((node) => node.label?.texts ?? []),
      ),
      ...(scene.ground ? [layer('camp-names', true, [], scene.ground.texts)] : []),
    ],
  }
}

/** The same actors are named as on the screen: numbers take room, but they take no name away. */
const withLabelsOf = (screen: Scene, drawn: Scene): Scene => {
  const labels = new Map(screen.nodes.map(({ actor, label }) => [actor.id, label]))
  return {
    ...drawn,
    nodes: drawn.nodes.map(({ label, ...node }) => {
      const wanted = labels.get(node.actor.id)
      return wanted ? { ...node, label: label ?? wanted } : node
    }),
  }
}
