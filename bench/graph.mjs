// @ts-check
// What the app draws of a map, as a plain graph for the floors: the same actors, places, ties and names.
import { loadSource } from './source.mjs'

/**
 * @typedef {{ id: string, name: string, x: number, y: number, radius: number, labelled: boolean }} Node
 * @typedef {{ id: string, source: string, target: string, relation: string, curve: number[] }} Edge
 * @typedef {{ box: { x: number, y: number, width: number, height: number }, nodes: Node[], edges: Edge[] }} Graph
 */

/** About what panels leave free of the window: it decides which names have room. */
const room = { width: 1148, height: 722 }

/**
 * @param {string} json a map as in data/map.json
 * @param {{ checked: boolean }} options checked: it has been when the site was built
 * @returns {Promise<Graph>} of the view that the map opens with
 */
export async function graphOf(json, { checked }) {
  const [{ readMap }, { toDataset }, { query }, { sceneAt }, { defaultView }, { frameOf }] = await Promise.all(
    [
      'src/exchange/readMap.ts',
      'src/model/dataset.ts',
      'src/query/query.ts',
      'src/state/scene.ts',
      'src/model/view.ts',
      'src/scene/frame.ts',
    ].map(loadSource),
  )
  const read = checked ? { ok: true, value: JSON.parse(json) } : readMap(json)
  if (!read.ok) throw new Error(`The map is refused: ${JSON.stringify(read.error.slice(0, 3))}`)
  const visible = query(toDataset(read.value), defaultView)
  const positions = read.value.layout.wide
  const { width, height } = positions.sheet
  const scene = sceneAt(visible, positions, Math.min(room.width / width, room.height / height))
  return {
    box: frameOf(scene, positions),
    nodes: scene.nodes.map((/** @type {any} */ { actor, at, radius, label }) => ({
      id: actor.id,
      name: actor.name,
      x: rounded(at.x),
      y: rounded(at.y),
      radius,
      labelled: label !== undefined,
    })),
    edges: scene.ties.map((/** @type {any} */ { tie, curve: { from, control, to } }) => ({
      id: tie.id,
      source: tie.actors[0],
      target: tie.actors[1],
      relation: tie.relation,
      curve: [from.x, from.y, control.x, control.y, to.x, to.y].map(rounded),
    })),
  }
}

/** @param {number} value */
const rounded = (value) => Math.round(value * 100) / 100
