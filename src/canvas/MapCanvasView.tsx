import { useEffect, useEffectEvent, useRef } from 'react'
import type { Box } from '../lib/box.ts'
import type { Camera } from '../model/view.ts'
import type { Emphasis } from '../scene/emphasis.ts'
import type { Insets } from '../scene/frame.ts'
import type { Palette } from '../scene/palette.ts'
import type { Scene } from '../scene/scene.ts'
import { type Intents, MapCanvas } from './mapCanvas.ts'

interface Props extends Intents {
  readonly scene: Scene
  /** Drawn above the map, which steps back: an actor on its way. */
  readonly lifted: Scene | undefined
  readonly palette: Palette
  readonly emphasis: Emphasis | undefined
  /** Where the reader looks; absent: the frame, fitted into what panels leave free. */
  readonly camera: Camera | undefined
  readonly frame: Box
  readonly insets: Insets
  /** Whether the camera travels and what goes fades out. */
  readonly animate: boolean
  readonly onReady: (canvas: MapCanvas | null) => void
  readonly className?: string | undefined
}

/** Beyond this many ties a fading copy would cost more than it tells. */
const crowd = 400

/** The bridge between React and the canvas: mounts it, passes it what changed, takes it down. */
export const MapCanvasView = ({
  scene,
  lifted,
  palette,
  emphasis,
  camera,
  frame,
  insets,
  animate,
  onReady,
  className,
  ...intents
}: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas | null>(null)
  const press = useEffectEvent(intents.press)
  const hover = useEffectEvent(intents.hover)
  const drag = useEffectEvent(intents.drag)
  const look = useEffectEvent(intents.look)
  const ready = useEffectEvent(onReady)

  useEffect(() => {
    if (!host.current) return
    const created = new MapCanvas(host.current, {
      press: (...args) => press(...args),
      hover: (...args) => hover(...args),
      drag: (...args) => drag(...args),
      look: (...args) => look(...args),
    })
    canvas.current = created
    ready(created)
    return () => {
      ready(null)
      created.destroy()
      canvas.current = null
    }
  }, [])

  const settled = useRef(false)
  const fitted = camera === undefined
  const { left, top, right, bottom } = insets
  const { x, y, width, height } = frame
  useEffect(() => {
    const move = settled.current && animate
    if (fitted) canvas.current?.fit({ x, y, width, height }, { left, top, right, bottom }, move)
    settled.current = true
  }, [fitted, x, y, width, height, left, top, right, bottom, animate])
  useEffect(() => {
    if (camera) canvas.current?.look(camera, settled.current && animate)
  }, [camera, animate])
  const fade = useEffectEvent(() => animate && scene.ties.length < crowd)
  useEffect(() => canvas.current?.show(scene, palette, fade()), [scene, palette])
  useEffect(() => canvas.current?.lift(lifted), [lifted])
  useEffect(() => canvas.current?.emphasise(emphasis), [emphasis])

  return <div ref={host} className={className} />
}
