import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { MapCanvasView } from '../../canvas/MapCanvasView.tsx'
import type { MapCanvas, Target } from '../../canvas/mapCanvas.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Insets } from '../../scene/frame.ts'
import { palettes } from '../../scene/palette.ts'
import { moveActor, select, setCamera } from '../../state/changes.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { themeStore } from '../../state/theme.ts'
import { useApp, useChange } from '../useApp.ts'
import { useReducedMotion } from '../useReducedMotion.ts'
import { MapControls } from './MapControls.tsx'
import styles from './MapLens.module.css'
import { Tooltip } from './Tooltip.tsx'
import { useEmphasis } from './useEmphasis.ts'
import { useMapVisible } from './useMapVisible.ts'
import { usePositions } from './usePositions.ts'
import { type Dragged, useScene } from './useScene.ts'

interface Props {
  readonly insets: Insets
  /** What the reader's focus rests on in the twin of the canvas. */
  readonly focused: Target | undefined
}

const closest = 6
const farthest = 0.02

/** The map: the Scene of what is visible, on the canvas, with what the pointer rests on. */
export const MapLens = ({ insets, focused }: Props) => {
  const visible = useMapVisible()
  const camera = useApp((state) => state.view.camera)
  const change = useChange()
  const theme = useStore(themeStore, (state) => state.theme)
  const reduced = useReducedMotion()
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas>(null)
  const [hovered, setHovered] = useState<{ target: Target; at: Vector }>()
  const [dragged, setDragged] = useState<Dragged>()
  const positions = usePositions(visible)
  const { scene, lifted, frame } = useScene(visible, positions, stage, insets, dragged)
  useEffect(() => onScreenStore.setState({ now: { visible, positions, scene } }), [visible, positions, scene])
  const emphasis = useEmphasis(visible, hovered?.target, focused)

  const drag = (id: string, { x, y }: Vector, done: boolean) => {
    const to = [x / positions.sheet.width, y / positions.sheet.height] as const
    setHovered(undefined)
    setDragged(done ? undefined : { id, to })
    if (done) change(moveActor(id, to))
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
        press={(target) => change(select(target))}
        hover={(target, at) => setHovered(target && !dragged ? { target, at } : undefined)}
        drag={drag}
        look={(seen) => change(setCamera(seen))}
      />
      {hovered && <Tooltip target={hovered.target} at={hovered.at} visible={visible} />}
      <MapControls left={insets.left} right={insets.right} zoom={zoom} />
    </div>
  )
}
