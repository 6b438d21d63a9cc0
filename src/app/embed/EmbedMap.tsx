import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { MapCanvasView } from '../../canvas/MapCanvasView.tsx'
import type { MapCanvas, Target } from '../../canvas/mapCanvas.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Allowed } from '../../model/embedded.ts'
import { palettes } from '../../scene/palette.ts'
import { select, setCamera } from '../../state/changes.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { showWhole } from '../../state/store.ts'
import { themeStore } from '../../state/theme.ts'
import { Tooltip } from '../../ui/map/Tooltip.tsx'
import { useEmphasis } from '../../ui/map/useEmphasis.ts'
import { useMapVisible } from '../../ui/map/useMapVisible.ts'
import { usePositions } from '../../ui/map/usePositions.ts'
import { useScene } from '../../ui/map/useScene.ts'
import { useApp, useAppStore, useChange } from '../../ui/useApp.ts'
import { useReducedMotion } from '../../ui/useReducedMotion.ts'
import { en } from '../../words/en.ts'
import styles from './EmbedMap.module.css'
import { mapInsets } from './mapInsets.ts'
import { useGentleHand } from './useGentleHand.ts'

interface Props {
  readonly may: Allowed
  /** What the reader's focus rests on in the twin. */
  readonly focused: Target | undefined
}

/** The map on its canvas, with no more to do than its author allows; actors stay where they are. */
export const EmbedMap = ({ may, focused }: Props) => {
  const store = useAppStore()
  const change = useChange()
  const camera = useApp((state) => state.view.camera)
  const theme = useStore(themeStore, (state) => state.theme)
  const reduced = useReducedMotion()
  const visible = useMapVisible()
  const positions = usePositions(visible)
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas>(null)
  const [hovered, setHovered] = useState<{ target: Target; at: Vector }>()
  const { scene, frame } = useScene(visible, positions, stage, mapInsets, undefined, undefined)
  useEffect(() => onScreenStore.setState({ now: { visible, positions, scene } }), [visible, positions, scene])
  const emphasis = useEmphasis(visible, hovered?.target, focused)
  const look = may.has('look')
  const open = may.has('open')
  const hint = useGentleHand(stage, { look, wheel: may.has('wheel') })
  const zoom = (by: number) => {
    const now = canvas.current?.camera
    if (now) change(setCamera({ ...now, zoom: Math.min(6, Math.max(0.02, now.zoom * by)) }))
  }
  return (
    <div ref={stage} className={styles.map} data-map="" data-pointing={hovered && open ? '' : undefined}>
      <h2 className="visually-hidden" tabIndex={-1}>
        {en.map.label}
      </h2>
      <MapCanvasView
        className={styles.canvas}
        scene={scene}
        lifted={undefined}
        palette={palettes[theme]}
        emphasis={emphasis}
        camera={camera}
        frame={frame}
        insets={mapInsets}
        animate={!reduced}
        onReady={(created) => {
          canvas.current = created
          created?.hand.autoungrabify(true).userPanningEnabled(look).userZoomingEnabled(look)
        }}
        press={(target) => open && change(select(target && { type: target.type, id: target.id }))}
        hover={(target, at) => setHovered(target && { target, at })}
        drag={() => undefined}
        look={(seen) => change(setCamera(seen))}
      />
      {hovered && <Tooltip target={hovered.target} at={hovered.at} visible={visible} question={undefined} />}
      {hint && (
        <p className={styles.hint} aria-hidden="true">
          {hint}
        </p>
      )}
      {look && (
        <div className={styles.controls}>
          <button type="button" aria-label={en.map.zoomIn} title={en.map.zoomIn} onClick={() => zoom(1.35)}>
            <Plus size={16} strokeWidth={1.6} aria-hidden />
          </button>
          <button type="button" aria-label={en.map.zoomOut} title={en.map.zoomOut} onClick={() => zoom(1 / 1.35)}>
            <Minus size={16} strokeWidth={1.6} aria-hidden />
          </button>
          <button type="button" aria-label={en.map.fit} title={en.map.fit} onClick={() => showWhole(store)}>
            <Maximize size={14} strokeWidth={1.6} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
