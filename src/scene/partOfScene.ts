import { boxOfScene } from './compose.ts'
import type { Scene } from './scene.ts'

/** A Scene without the actors and ties that are not wanted; what stays, stays where it is. */
export const partOfScene = (scene: Scene, actors: ReadonlySet<string>, ties: ReadonlySet<string>): Scene => {
  const nodes = scene.nodes.filter(({ actor }) => actors.has(actor.id))
  const kept = scene.ties.filter(({ tie }) => ties.has(tie.id))
  if (nodes.length === scene.nodes.length && kept.length === scene.ties.length) return scene
  const { ground: _, ...rest } = scene
  return { ...rest, nodes, ties: kept, box: boxOfScene(nodes, kept) }
}
