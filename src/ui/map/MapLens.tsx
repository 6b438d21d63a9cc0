import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { MapCanvasView } from '../../canvas/MapCanvasView.tsx'
import type { MapCanvas, Target } from '../../canvas/mapCanvas.ts'
import type { Vector } from '../../lib/vector.ts'
import { emphasisOf } from '../../scene/emphasis.ts'
import { frameOf, type Insets } from '../../scene/frame.ts'
import { palettes } from '../../scene/palette.ts'
import { moveActor, select, setCamera } from '../../state/changes.ts'
import { sceneAt, zoomStep } from '../../state/scene.ts'
import { themeStore } from '../../state/theme.ts'
import { en } from '../../words/en.ts'
import { useApp, useAppStore, useChange, useVisible } from '../useApp.ts'
import { useReducedMotion } from '../useReducedMotion.ts'
import { MapControls } from './MapControls.tsx'
import styles from './MapLens.module.css'
import { Tooltip } from './Tooltip.tsx'
import { usePositions } from './usePositions.ts'
import { useSize } from './useSize.ts'

interface Props {
  readonly insets: Insets
  /** What the reader's focus rests on in the twin of the canvas. */
  readonly focused: Target | undefined
}

/** The map: the Scene of what is visible, on the canvas, with what the pointer rests on. */
export const MapLens = ({ insets, focused }: Props) => {
  const visible = useVisible()
  const view = useApp((state) => state.view)
  const change = useChange()
  const theme = useStore(themeStore, (state) => state.theme)
  const reduced = useReducedMotion()
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  const canvas = useRef<MapCanvas>(null)
  const [hovered, setHovered] = useState<{ target: Target; at: Vector }>()
  const [dragged, setDragged] = useState<{ id: string; to: readonly [number, number] }>()
  const positions = usePositions(visible)

  const { width, height } = positions.sheet
  const shown = useMemo(
    () =>
      dragged
        ? { ...visible, view: { ...visible.view, moved: { ...visible.view.moved, [dragged.id]: dragged.to } } }
        : visible,
    [visible, dragged],
  )
  const fitted = size
    ? Math.min((size.width - insets.left - insets.right) / width, (size.height - insets.top - insets.bottom) / height)
    : 1
  const zoom = view.camera ? zoomStep(view.camera.zoom) : fitted
  const scene = useMemo(() => sceneAt(shown, positions, zoom), [shown, positions, zoom])
  const frame = useMemo(
    () => frameOf(dragged ? { box: { x: 0, y: 0, width, height } } : scene, positions),
    [scene, positions, width, height, dragged],
  )
  const pointed = hovered?.target ?? focused
  const emphasis = useMemo(() => emphasisOf(visible, pointed ?? view.selection), [visible, pointed, view.selection])

  return (
    <div ref={stage} className={styles.stage} data-pointing={hovered ? '' : undefined}>
      <MapCanvasView
        className={styles.canvas}
        scene={scene}
        palette={palettes[theme]}
        emphasis={emphasis}
        camera={view.camera}
        frame={frame}
        insets={insets}
        animate={!reduced}
        onReady={(created) => {
          canvas.current = created
        }}
        press={(target) => change(select(target))}
        hover={(target, at) => setHovered(target && !dragged ? { target, at } : undefined)}
        drag={(id, { x, y }, done) => {
          const to = [x / width, y / height] as const
          setHovered(undefined)
          setDragged(done ? undefined : { id, to })
          if (done) change(moveActor(id, to))
        }}
        look={(camera) => change(setCamera(camera))}
      />
      {hovered && <Tooltip target={hovered.target} at={hovered.at} visible={visible} />}
      <MapControls
        left={insets.left}
        right={insets.right}
        zoom={(by) => {
          const now = canvas.current?.camera
          if (now) change(setCamera({ ...now, zoom: Math.min(6, Math.max(0.02, now.zoom * by)) }))
        }}
      />
    </div>
  )
}
