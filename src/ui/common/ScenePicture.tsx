import { memo } from 'react'
import { anchorOf } from '../../lib/anchor.ts'
import { baseDirection } from '../../lib/baseDirection.ts'
import { circlePath, curvePath } from '../../lib/path.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { type Paint, relationPaint } from '../../scene/palette.ts'
import type { Scene, SceneNode, SceneTie, Text } from '../../scene/scene.ts'
import styles from './ScenePicture.module.css'
import { Shapes } from './TieGlyph.tsx'

interface Props {
  readonly scene: Scene
  /** What the picture shows, in words. */
  readonly name: string
  /** Ids of ties and actors that are gone: drawn pale. */
  readonly ghost?: ReadonlySet<string>
  /** Ids of ties and actors that stand out; all else steps back. */
  readonly lit?: ReadonlySet<string>
}

/** A Scene as a picture in the page: it fits its box and takes the colours of the theme. Nothing in it can be pressed. */
export const ScenePicture = memo(({ scene, name, ghost = none, lit }: Props) => {
  const { box, far, nodes, ties } = scene
  const look = (id: string) => ({
    ...(ghost.has(id) && { 'data-ghost': '' }),
    ...(lit && !lit.has(id) && { 'data-dim': '' }),
  })
  return (
    <svg
      className={styles.picture}
      viewBox={`${box.x} ${box.y} ${Math.max(1, box.width)} ${Math.max(1, box.height)}`}
      role="img"
      aria-label={name}
    >
      {far ? (
        <Crowd ties={ties} nodes={nodes} ghost={ghost} lit={lit} />
      ) : (
        <>
          {ties.map(({ tie, shapes }) => (
            <g key={tie.id} {...look(tie.id)}>
              <Shapes shapes={shapes} />
            </g>
          ))}
          {nodes.map(({ actor, shapes }) => (
            <g key={actor.id} {...look(actor.id)}>
              <Shapes shapes={shapes} />
            </g>
          ))}
        </>
      )}
      {nodes.map(
        ({ actor, label }) =>
          label &&
          (!far || actor.prominence <= foremost) && (
            <g key={actor.id} {...look(actor.id)}>
              {label.texts.map((text) => (
                <Line key={text.y} text={text} />
              ))}
            </g>
          ),
      )}
    </svg>
  )
})

/** From far away only the foremost are named. */
const foremost = 1

const none: ReadonlySet<string> = new Set()

const Line = ({ text: { x, y, anchor, text, face, size, paint } }: { readonly text: Text }) => (
  <text
    x={x}
    y={y}
    direction={baseDirection(text)}
    textAnchor={anchorOf(anchor, text)}
    fontSize={size}
    fontWeight={face.weight}
    fontStyle={face.italic ? 'italic' : undefined}
    className={`${styles[face.family]} f-${paint}`}
  >
    {text}
  </text>
)

interface CrowdProps {
  readonly ties: readonly SceneTie[]
  readonly nodes: readonly SceneNode[]
  readonly ghost: ReadonlySet<string>
  readonly lit: ReadonlySet<string> | undefined
}

/** Thousands of lines and dots in a few paths: one for each colour, standing, pale or stepped back. */
const Crowd = ({ ties, nodes, ghost, lit }: CrowdProps) => {
  const pale = (id: string) => ghost.has(id) || (lit !== undefined && !lit.has(id))
  const lines = new Map<string, { paint: Paint; ghost: boolean; d: string[] }>()
  for (const { tie, curve } of ties) {
    const paint = relationPaint(tie.relation, isSoft(tie))
    const key = `${paint} ${pale(tie.id)}`
    const line = lines.get(key) ?? { paint, ghost: pale(tie.id), d: [] }
    line.d.push(curvePath(curve))
    lines.set(key, line)
  }
  const dots = (gone: boolean) =>
    nodes.flatMap(({ actor, at, radius }) => (pale(actor.id) === gone ? [circlePath(at, radius)] : [])).join('')
  return (
    <>
      {[...lines].map(([key, { paint, ghost: gone, d }]) => (
        <path
          key={key}
          d={d.join('')}
          fill="none"
          className={`s-${paint}`}
          strokeWidth={0.8}
          vectorEffect="non-scaling-stroke"
          {...(gone && { 'data-ghost': '' })}
        />
      ))}
      <path
        d={dots(true)}
        className="f-node-fill s-node-line"
        strokeWidth={0.8}
        vectorEffect="non-scaling-stroke"
        data-ghost=""
      />
      <path d={dots(false)} className="f-node-fill s-node-line" strokeWidth={0.8} vectorEffect="non-scaling-stroke" />
    </>
  )
}
