import type { Target } from '../../canvas/mapCanvas.ts'
import type { Insets } from '../../scene/frame.ts'
import { MapStage } from './MapStage.tsx'
import { useMapVisible } from './useMapVisible.ts'
import { usePositions } from './usePositions.ts'
import { useSplit } from './useSplit.tsx'

interface Props {
  readonly insets: Insets
  /** What the reader's focus rests on in the twin of the canvas. */
  readonly focused: Target | undefined
}

/** The map: the Scene of what is visible, as it is composed; ties of a question apart by its answers. */
export const MapLens = ({ insets: given, focused }: Props) => {
  const visible = useMapVisible()
  const { question, insets, note } = useSplit(visible, given)
  const positions = usePositions(visible)
  return (
    <MapStage visible={visible} positions={positions} insets={insets} focused={focused} question={question}>
      {note}
    </MapStage>
  )
}
