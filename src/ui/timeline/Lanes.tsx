import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Lane } from '../../query/timeline/lanes.ts'
import { type LanePlace, walkLanes } from '../../query/timeline/walkLanes.ts'
import { lanePlan } from '../../scene/timeline/panel.ts'
import { timelineWords } from '../../words/timeline.ts'
import { LaneItem, type LaneProps } from './LaneItem.tsx'
import styles from './Lanes.module.css'
import { laneName } from './sentences.ts'

interface Props extends Omit<LaneProps, 'lane' | 'stop'> {
  readonly lanes: readonly Lane[]
  readonly scroller: RefObject<HTMLElement | null>
  /** The page scrolls rather than the lanes alone. */
  readonly paged: boolean
  /** Height of the scales, which stay in sight above the lanes. */
  readonly head: number
}

/** The pairs, one below the other; only those in sight are on the page. One stop of the Tab key, arrows walk. */
export const Lanes = ({ lanes, scroller, paged, head, plan, ...rest }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState<LanePlace>()
  const wanted = useRef(false)
  const rows = useMemo(() => lanes.flatMap((lane) => lane.rows), [lanes])
  const laneOf = useMemo(
    () => new Map(lanes.flatMap((lane, index) => lane.rows.map(({ tie }) => [tie.id, index] as const))),
    [lanes],
  )
  const first = rows[0]?.tie.id
  const at: LanePlace | undefined = place && laneOf.has(place.tie) ? place : first ? { tie: first } : undefined
  const active = at ? (laneOf.get(at.tie) ?? 0) : 0

  const { dataset } = rest
  const heights = useMemo(
    () => lanes.map(({ rows: own, actors }) => lanePlan(own.length, laneName(dataset, actors), plan).height),
    [lanes, plan, dataset],
  )
  const [margin, setMargin] = useState(head)
  const scrolled = useCallback(
    () => (paged ? (scroller.current?.closest<HTMLElement>('[data-lens]') ?? null) : scroller.current),
    [paged, scroller],
  )
  // oxlint-disable-next-line react/incompatible-library -- it keeps React's compiler away, which we do not use.
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: scrolled,
    estimateSize: (index) => heights[index] ?? 0,
    getItemKey: (index) => lanes[index]?.id ?? index,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: head + 4,
    scrollPaddingEnd: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(active < range.count ? [active] : [])])].sort((a, b) => a - b),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are read by the virtualizer.
  useLayoutEffect(() => virtual.measure(), [heights, virtual])

  // Where the lanes begin in what scrolls; what stands above them wraps with the width.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they move with the plan and the height of the scales.
  useLayoutEffect(() => {
    const [page, own] = [scrolled(), list.current]
    if (page && own) setMargin(own.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop)
  }, [scrolled, plan, head])

  const { selected } = rest
  useEffect(() => {
    const index = selected === undefined ? undefined : laneOf.get(selected)
    if (index !== undefined) virtual.scrollToIndex(index, paged ? { align: 'start' } : {})
  }, [selected, laneOf, virtual, paged])

  // A lane that was far away comes onto the page one rendering later.
  useEffect(() => {
    if (!wanted.current || !at) return
    const name =
      at.claim === undefined ? `[data-row="${CSS.escape(at.tie)}"]` : `[data-claim="${CSS.escape(at.claim)}"]`
    const target = list.current?.querySelector<HTMLElement>(name)
    if (!target) return
    wanted.current = false
    target.focus({ preventScroll: true })
  })

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !at) return
    const next = walkLanes(event.key, at, rows)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    wanted.current = true
    setPlace(next)
    virtual.scrollToIndex(laneOf.get(next.tie) ?? 0)
  }
  const arrive = useCallback((target: EventTarget) => {
    const { row } = (target as HTMLElement).dataset
    if (row) setPlace((old) => (old?.tie === row && old.claim === undefined ? old : { tie: row }))
  }, [])

  return (
    <ul
      ref={list}
      className={styles.lanes}
      style={{ height: virtual.getTotalSize() }}
      aria-label={timelineWords.lanes}
      aria-describedby="timeline-help"
      onKeyDown={walk}
      onFocus={(event) => arrive(event.target)}
    >
      {virtual.getVirtualItems().map(({ index, key, start, size }) => {
        const lane = lanes[index]
        return (
          lane && (
            <li
              key={key}
              className={styles.lane}
              style={{ height: size, transform: `translateY(${start - margin}px)` }}
              aria-setsize={lanes.length}
              aria-posinset={index + 1}
            >
              <LaneItem lane={lane} plan={plan} stop={index === active ? at : undefined} {...rest} />
            </li>
          )
        )
      })}
    </ul>
  )
}
