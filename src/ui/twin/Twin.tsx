import { memo, useDeferredValue, useMemo } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import { useMapVisible } from '../map/useMapVisible.ts'
import { TwinList } from './TwinList.tsx'

interface Props {
  /** Shown as a panel, or only there for keyboards and screen readers. */
  readonly open: boolean
  readonly onFocus: (target: Target | undefined) => void
}

const List = memo(TwinList)

/**
 * The twin of the canvas: every visible actor and tie once, as an element that can have the focus. The canvas is painted
 * first; the twin follows when the page has time.
 */
export const Twin = ({ open, onFocus }: Props) => {
  const now = useMapVisible()
  const nothing = useMemo(() => ({ ...now, actors: [], ties: [] }), [now])
  return <List visible={useDeferredValue(now, nothing)} open={open} onFocus={onFocus} />
}
