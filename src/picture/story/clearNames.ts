import type { Box } from '../../lib/box.ts'
import { sample } from '../../lib/quadratic.ts'
import { boxOfScene } from '../../scene/compose.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Label, Scene, SceneNode } from '../../scene/scene.ts'
import { boxOfNode, isFree, isTakenForAnother, type Obstacles } from './clashes.ts'

const ways = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const
/** From an actor's outline to its name. */
const distances = [7, 14, 24, 36] as const

/** Moves names that found no room of their own a little further from their actors, where there is some. */
export const clearNames = (scene: Scene): Scene => {
  const nodes = [...scene.nodes]
  const lines = scene.ties.map(({ curve }) => sample(curve))
  const marks = scene.ties.flatMap((tie) => (tie.marks.width > 0 ? [tie.marks] : []))
  scene.nodes.forEach((node, i) => {
    if (!node.label) return
    const others = nodes.flatMap(({ label }, j) => (label && j !== i ? [label.box] : []))
    const obstacles: Obstacles = { boxes: [...nodes.map(boxOfNode), ...marks, ...others], lines }
    const isWrong = (box: Box) => isTakenForAnother(box, node, nodes)
    if (isFree(node.label.box, obstacles, 0) && !isWrong(node.label.box)) return
    const settings = [node.label, ...inTwoLines(node.label)]
    const moved = distances
      .flatMap((far) => settings.flatMap((label) => ways.map((way) => labelAt(node, label, way, far))))
      .find(({ box }) => isFree(box, obstacles, 1) && !isWrong(box))
    if (moved) nodes[i] = { ...node, label: moved }
  })
  return { ...scene, nodes, box: boxOfScene(nodes, scene.ties) }
}

/** The same letters elsewhere. */
const labelAt = (
  node: SceneNode,
  { box, texts }: Label,
  [right, down]: readonly [number, number],
  far: number,
): Label => {
  const own = boxOfNode(node)
  const middle = {
    x: node.at.x + right * (own.width / 2 + far + box.width / 2),
    y: node.at.y + down * (own.height / 2 + far + box.height / 2),
  }
  const [dx, dy] = [middle.x - box.x - box.width / 2, middle.y - box.y - box.height / 2]
  return {
    box: { ...box, x: box.x + dx, y: box.y + dy },
    texts: texts.map((text) => ({ ...text, x: text.x + dx, y: text.y + dy })),
  }
}

const leading = 1.13

/** A name of several words in two lines of like length, where it stands in one. */
const inTwoLines = ({ box, texts }: Label): Label[] => {
  const [only] = texts
  const spaces = [...(only?.text.matchAll(/ /g) ?? [])].map(({ index }) => index)
  if (!only || texts.length > 1 || spaces.length === 0) return []
  const middle = only.text.length / 2
  const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a))
  const lines = [only.text.slice(0, at), only.text.slice(at + 1)]
  const width = Math.max(...lines.map((line) => widthOf(line, only.face, only.size))) + 2
  const step = only.size * leading
  return [
    {
      box: { ...box, width, height: box.height + step },
      texts: lines.map((text, i) => ({
        ...only,
        text,
        anchor: 'middle',
        x: box.x + width / 2,
        y: only.y + i * step,
      })),
    },
  ]
}
