import type { Visible } from '../../model/visible.ts'
import { compose, numberSize } from '../../scene/compose.ts'
import { partOfScene } from '../../scene/partOfScene.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Layer, PlacedScene } from '../figure.ts'
import { answerGroups, changeGroups, mapNotes, tieGroups, typeGroups } from '../layout/legendGroups.ts'
import { smallest } from '../layout/styles.ts'
import { roomForNumbers, withNumbersBeside } from './besideNumbers.ts'
import type { Body, BodyPart, Room } from './body.ts'
import type { OnScreen } from './onScreen.ts'

/** Small compositions, such as a phone's, are not blown up beyond this. */
const largest = 1.5
/** Where the page is as tall as it needs to be. */
const tallest = 960
/** Type of 12 on the screen is the smallest of a page. */
const floor = 12 / smallest
/** How often a map is composed anew for its names to be large enough. */
/** With more actors than this the map is composed once more and no oftener. */
const crowd = 120
const most = 8

/** The map, as the screen has it, as large as the room allows, with the numbers of the list. `shown` is what of it is on the figure. */
export const mapBody = (onScreen: OnScreen, shown: Visible, room: Room): Body => {
  let parts: Body['parts'] | undefined
  const ids = new Set(shown.actors.map(({ id }) => id))
  const nodes = onScreen.scene.nodes.filter(({ actor }) => ids.has(actor.id))
  return {
    // Drawn when asked for: what the legend says does not wait for it.
    get parts() {
      parts ??= [partOf(onScreen, shown, room)]
      return parts
    },
    legend: [
      ...changeGroups(shown),
      ...tieGroups(shown),
      ...typeGroups(shown),
      ...answerGroups(onScreen.question),
      { rows: [], pitch: 0, notes: mapNotes(shown, { nodes }) },
    ],
  }
}

const partOf = (onScreen: OnScreen, shown: Visible, room: Room): BodyPart => {
  const scene = sceneOnPage(onScreen, shown, room)
  const { box } = scene
  const scale = scaleIn(room, scene)
  const at = { x: (room.width - scale * box.width) / 2 - scale * box.x, y: -scale * box.y }
  const map: PlacedScene = { scene, at, scale }
  return { width: room.width, height: scale * box.height, layers: mapLayers(map), map }
}

const scaleIn = ({ width, height = tallest }: Pick<Room, 'width' | 'height'>, { box }: Pick<Scene, 'box'>): number =>
  Math.min(largest, width / Math.max(1, box.width), height / Math.max(1, box.height))

/** How large a map could be drawn in a room, to compare rooms. */
export const mapScale = ({ scene }: Pick<OnScreen, 'scene'>, room: Pick<Room, 'width' | 'height'>): number =>
  scaleIn(room, scene)

/** The Scene of the screen with numbers, the same actors named, and type that stays legible at the size at which it will be printed. */
const sceneOnPage = (
  { visible, positions, scene: screen, question, dress = (scene) => scene }: OnScreen,
  shown: Visible,
  room: Room,
): Scene => {
  const numbers = new Map(room.numbered.map(({ tie, number }) => [tie.id, number]))
  const [actors, ties] = [shown.actors, shown.ties].map((all) => new Set(all.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ]
  const part = (scene: Scene) => partOfScene(scene, actors, ties)
  const options = {
    numbers,
    named: new Set(screen.nodes.flatMap(({ actor, label }) => (label ? [actor.id] : []))),
    ...(question && { splits: question.splits }),
  }
  const zoomOf = (scene: Scene) => Math.min(1, scaleIn(room, scene) * floor)
  let zoom = zoomOf(part(screen))
  const at = (scale: number) => {
    const drawn = compose(visible, positions, { ...options, scale, numberFits: roomForNumbers() })
    const inside = new Set(drawn.ties.flatMap(({ tie, number }) => (number ? [tie.id] : [])))
    const beside = new Map([...numbers].filter(([id]) => !inside.has(id)))
    return part(dress(withNumbersBeside(drawn, beside, numberSize(scale)), scale))
  }
  // Larger names widen the map, which is then drawn smaller than it was composed for: again, until the names hold out.
  const mostTries = visible.actors.length > crowd ? 1 : most
  let best = { scene: at(zoom), holds: 0 }
  for (let tries = 0, { scene } = best; ; tries += 1) {
    const drawn = zoomOf(scene)
    if (drawn / zoom > best.holds) best = { scene, holds: drawn / zoom }
    if (best.holds >= 0.998 || tries === mostTries) return best.scene
    zoom = drawn * (0.99 - 0.01 * tries ** 2)
    scene = at(zoom)
  }
}

/** A Scene in its place: the camps beneath, ties, actors, and the camps' names on top. */
export const mapLayers = ({ scene, at, scale }: PlacedScene): Layer[] => {
  const layer = (name: string, shapes: Layer['shapes'], texts: Layer['texts']): Layer => ({
    name,
    at,
    scale,
    halo: true,
    shapes,
    texts,
  })
  return [
    ...(scene.ground ? [layer('camps', scene.ground.shapes, [])] : []),
    layer(
      'ties',
      scene.ties.flatMap((tie) => tie.shapes),
      scene.ties.flatMap((tie) => (tie.number ? [tie.number] : [])),
    ),
    layer(
      'actors',
      scene.nodes.flatMap((node) => node.shapes),
      scene.nodes.flatMap((node) => node.label?.texts ?? []),
    ),
    ...(scene.ground ? [layer('camp-names', [], scene.ground.texts)] : []),
  ]
}
