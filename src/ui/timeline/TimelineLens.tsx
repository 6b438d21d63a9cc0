import { useMemo, useRef, useState } from 'react'
import { bandOf } from '../../query/timeline/brush.ts'
import { closeExtent, wholeExtent } from '../../query/timeline/extent.ts'
import { inOrder, lanesOf, standingIn } from '../../query/timeline/lanes.ts'
import { tiersFor } from '../../scene/timeline/eventMarks.ts'
import { headOf } from '../../scene/timeline/head.ts'
import { planOf } from '../../scene/timeline/panel.ts'
import { pairName } from '../../words/sentences.ts'
import { timelineWords } from '../../words/timeline.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { useApp, useVisible } from '../useApp.ts'
import { useMedia } from '../useMedia.ts'
import { useSize } from '../useSize.ts'
import { Controls } from './Controls.tsx'
import type { Hovered } from './LaneItem.tsx'
import { Lanes } from './Lanes.tsx'
import { Scale } from './Scale.tsx'
import styles from './TimelineLens.module.css'
import { Tip } from './Tip.tsx'

/** Who was tied to whom when, as the articles tell it: years and weeks side by side, a lane for each pair. */
export const TimelineLens = ({ insets }: LensProps) => {
  const visible = useVisible()
  const { dataset } = visible
  const view = useApp((state) => state.view)
  const spotlight = useApp((state) => state.spotlight)
  const narrow = useApp((state) => state.narrow)
  const low = useMedia('(max-height: 560px)')
  // In a small window the page scrolls as a whole, so that the lanes have all of it.
  const paged = narrow || low
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const [hovered, setHovered] = useState<Hovered>()
  const onOpen = useOpen()
  const { date, filters, folded, focus, timeline, selection } = view

  const [whole, close] = useMemo(() => [wholeExtent(dataset), closeExtent(dataset)] as const, [dataset])
  const width = size?.width
  const plan = useMemo(() => (width === undefined ? undefined : planOf(width, whole, close)), [width, whole, close])
  // The date of the view thins out no lane, so it is none of what they are made again for.
  const lanes = useMemo(
    () => inOrder(lanesOf(dataset, { filters, folded, focus }), timeline.order, (pair) => pairName(dataset, pair)),
    [dataset, filters, folded, focus, timeline.order],
  )
  const standing = useMemo(() => standingIn(visible), [visible])
  const bands = useMemo(() => plan?.panels.map((panel) => bandOf(date, panel.extent)) ?? [], [plan, date])
  const lit = useMemo(() => new Set(spotlight?.ties), [spotlight])
  // What is pressed with a finger is higher.
  const coarse = useMedia('(pointer: coarse)')
  const tier = coarse ? 24 : 16
  const room = paged || plan?.stacked ? 2 : Math.min(9, Math.max(2, Math.floor((size?.height ?? 0) / (tier * 4))))
  const tiers = useMemo(
    () => (plan && room > 2 ? tiersFor(dataset.events, plan.panels, close, room) : room),
    [dataset, plan, close, room],
  )
  const head = { tiers, tier, periods: !plan?.stacked }
  const headHeight = headOf(head).height * (plan?.stacked ? 2 : 1)
  return (
    <LensPage lens="timeline" insets={insets} note={timelineWords.note} controls={<Controls />} filled={!paged}>
      <p id="timeline-help" className="visually-hidden">
        {timelineWords.help}
      </p>
      <div ref={scroller} className={paged ? undefined : styles.scroller}>
        {plan && (
          <>
            <div className={styles.head} style={{ height: headHeight }}>
              {plan.names > 0 && (
                <p className={styles.corner} style={{ width: plan.names - 16 }}>
                  {timelineWords.brush}
                </p>
              )}
              {plan.panels.map((panel, index) => (
                <Scale
                  key={panel.unit}
                  dataset={dataset}
                  panel={panel}
                  head={head}
                  left={plan.names + panel.left}
                  band={bands[index]}
                  enlarged={panel.unit === 'year' ? close : undefined}
                  selected={selection?.type === 'event' ? selection.id : undefined}
                />
              ))}
            </div>
            {lanes.length === 0 ? (
              <p className={styles.none}>{timelineWords.none}</p>
            ) : (
              <Lanes
                lanes={lanes}
                scroller={scroller}
                paged={paged}
                head={headHeight}
                plan={plan}
                dataset={dataset}
                standing={standing}
                bands={bands}
                enlarged={close}
                selected={selection?.id}
                lit={lit}
                onOpen={onOpen}
                onHover={setHovered}
              />
            )}
          </>
        )}
      </div>
      {hovered && <Tip hovered={hovered} standing={standing} dataset={dataset} />}
    </LensPage>
  )
}
