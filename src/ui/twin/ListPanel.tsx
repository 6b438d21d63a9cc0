import type { Target } from '../../canvas/mapCanvas.ts'
import { closePanel } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { SidePanel } from '../common/SidePanel.tsx'
import { useAppStore } from '../useApp.ts'
import { Twin } from './Twin.tsx'

interface Props {
  /** Shown as a panel, or only there for keyboards and screen readers. */
  readonly open: boolean
  /** Whether another panel lies over it. */
  readonly covered: boolean
  readonly onFocus: (target: Target | undefined) => void
}

/** The map as a list: a panel beside the map, or its twin for those who do not see the map. */
export const ListPanel = ({ open, covered, onFocus }: Props) => {
  const store = useAppStore()
  const twin = <Twin open={open} onFocus={onFocus} />
  return open ? (
    <div id="list">
      <SidePanel title={en.twin.label} onClose={() => closePanel(store)}>
        {twin}
      </SidePanel>
    </div>
  ) : (
    <section id="list" aria-label={en.twin.label} inert={covered}>
      {twin}
    </section>
  )
}
