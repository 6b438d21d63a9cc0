import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { MapCanvasView } from '../../canvas/MapCanvasView.tsx'
import type { MapCanvas, Target } from '../../canvas/mapCanvas.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import type { Balanced } from '../../query/balanced.ts'
import type { SplitQuestion } from '../../query/splits.ts'
import type { Insets } from '../../scene/frame.ts'
import { palettes } from '../../scene/palette.ts'
import { moveActor, select, setCamera } from '../../state/changes.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { themeStore } from '../../state/theme.ts'
import { useApp, useChange } from '../useApp.ts'
import { useReducedMotion } from '../useReducedMotion.ts'
import { MapControls } from './MapControls.tsx'
import styles from './MapStage.module.css'
import { Tooltip } from './Tooltip.tsx'
import { useEmphasis } from './useEmphasis.ts'
import { type Dragged, type Dress, useScene } from './useScene.ts'

interface Props {
  readonly visible: Visible
  readonly positions: Positions
  readonly insets: Insets
  /** What the reader's focus rests on in the twin of the canvas. */
  readonly focused: Target | undefined
  /** The question of which the ties stand apart by answer. */
  readonly question?: SplitQuestion | undefined
  /** What the lens adds to the Scene. */
  readonly dress?: Dress
  /** What the lens of balance has found, for figures. */
  readonly balance?: Balanced
  /** Whether actors stay where the reader drags them. */
  readonly movable?: boolean
  /** What lies over the map. */
  readonly children?: ReactNode
}

const closest = 6
const farthest = 0.02

/** A map on the canvas, with what the pointer rests on. */
export const MapStage = ({
  visible,
  positions,
  insets,
  focused,
  question,
  dress,
  balance,
  movable = true,
  children,
}: Props) => {
  const camera = useApp((state) => state.view.camera)
  const change = useChange()
  const theme = useStore(themeStore, (state) => state.theme)
  const reduced = useReducedMotion()
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas>(null)
  const [hovered, setHovered] = useState<{ target: Target; at: Vector }>()
  const [dragged, setDragged] = useState<Dragged>()
  const { scene, lifted, frame } = useScene(visible, positions, stage, insets, dragged, question?.splits, dress)
  useEffect(
    () =>
      onScreenStore.setState({
        now: {
          visible,
          positions,
          scene,
          top: insets.top,
          ...(question && { question }),
          ...(dress && { dress }),
          ...(balance && { balance }),
        },
      }),
    [visible, positions, scene, insets.top, question, dress, balance],
  )
  const emphasis = useEmphasis(visible, hovered?.target, focused, question?.splits)

  const drag = (id: string, { x, y }: Vector, done: boolean) => {
    const to = [x / positions.sheet.width, y / positions.sheet.height] as const
    setHovered(undefined)
    setDragged(done ? undefined : { id, to })
    if (done && movable) change(moveActor(id, to))
  }
  const zoom = (by: number) => {
    const now = canvas.current?.camera
    if (now) change(setCamera({ ...now, zoom: Math.min(closest, Math.max(farthest, now.zoom * by)) }))
  }

  return (
    <div ref={stage} className={styles.stage} data-pointing={hovered ? '' : undefined}>
      <MapCanvasView
        className={styles.canvas}
        scene={scene}
        lifted={lifted}
        palette={palettes[theme]}
        emphasis={emphasis}
        camera={camera}
        frame={frame}
        insets={insets}
        animate={!reduced}
        onReady={(created) => {
          canvas.current = created
        }}
        press={(target) => change(select(target && { type: target.type, id: target.id }))}
        hover={(target, at) => setHovered(target && !dragged ? { target, at } : undefined)}
        drag={drag}
        look={(seen) => change(setCamera(seen))}
      />
      {children}
      {hovered && <Tooltip target={hovered.target} at={hovered.at} visible={visible} question={question} />}
      <MapControls left={insets.left} right={insets.right} zoom={zoom} arranges={movable} />
    </div>
  )
}
