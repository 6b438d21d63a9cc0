import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { table as words } from '../../words/table.ts'
import { useApp, useChange } from '../useApp.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { GroupRow } from './GroupRow.tsx'
import { heights } from './heights.ts'
import { linesOf } from './lines.ts'
import { roles } from './roles.ts'
import styles from './Table.module.css'
import type { TableState } from './tableState.ts'
import { useHiddenSides } from './useHiddenSides.ts'
import { useLatest } from './useLatest.ts'
import { useRoving } from './useRoving.ts'

/** The rows, of which only those exist that are in sight, and the one that has the focus. */
export const Grid = ({ covered, ...state }: TableState & { readonly covered: number }) => {
  const { table, arranged } = state
  const { columns, groups, group } = arranged
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useApp((all) => all.narrow)
  const selected = useApp((all) => all.view.selection?.id)
  const spotlight = useApp((all) => all.spotlight)
  const change = useChange()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => linesOf(groups, group !== undefined, closed), [groups, group, closed])
  const lit = useMemo(() => new Set(spotlight && [...spotlight.ties, ...spotlight.actors]), [spotlight])
  const toggle = (name: string) =>
    setClosed((before) => {
      const next = new Set(before)
      if (!next.delete(name)) next.add(name)
      return next
    })
  const hidden = useHiddenSides(scroller)
  const height = heights(table.subject, narrow)
  // The same functions while the lines are the same: otherwise every place would be computed anew at each step of scrolling.
  const estimateSize = useCallback(
    (line: number) => (lines[line]?.type === 'group' ? heights.group : height),
    [lines, height],
  )
  const getItemKey = useCallback((line: number) => keyOf(lines[line]), [lines])
  const roving = useRoving(lines.length, columns.length, (line) => virtualizer.scrollToIndex(line))
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is remembered
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 5,
    scrollMargin: heights.head,
    scrollPaddingStart: heights.head,
    scrollPaddingEnd: covered,
    paddingEnd: covered,
    rangeExtractor: (range: Range) => withLine(defaultRangeExtractor(range), roving.at.line, lines.length),
  })
  const open = useStable((selection: Selection) => change(select(selection)))
  const toggleGroup = useStable(toggle)
  const marked = useMemo(
    () => (selected === undefined ? -1 : lines.findIndex((line) => line.type === 'row' && isAbout(line.row, selected))),
    [lines, selected],
  )
  const markedNow = useLatest(marked)
  useEffect(() => {
    const at = markedNow.current
    if (selected === undefined || at < 0) return
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
    const far = at < startIndex || at > endIndex
    virtualizer.scrollToIndex(at, { align: covered > 0 ? 'start' : far ? 'center' : 'auto' })
  }, [selected, covered, markedNow, virtualizer])
  const sized: CSSProperties & Record<'--columns' | '--least', string> = {
    '--columns': columns.map(({ width }) => `minmax(${width}px, ${width}fr)`).join(' '),
    '--least': `${columns.reduce((sum, { width }) => sum + width, 0)}px`,
  }
  return (
    <div className={styles.frame} {...(!narrow && hidden)}>
      <div
        ref={scroller}
        className={styles.scroller}
        {...(height > 48 && { 'data-tall': true })}
        {...(narrow && { 'data-cards': true })}
      >
        <table
          {...roles.grid}
          aria-label={words.label(words.subjects[table.subject])}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length}
          className={styles.table}
          style={sized}
        >
          <GridHead {...state} onDown={roving.enter} />
          <tbody
            {...roles.rows}
            className={styles.body}
            style={{ blockSize: virtualizer.getTotalSize() }}
            {...roving.handlers}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const line = lines[index]
              const common = {
                index,
                start: start - heights.head,
                active: roving.at.line === index ? roving.at.column : -1,
                ...(narrow && { measure: virtualizer.measureElement }),
              }
              if (line?.type === 'group')
                return (
                  <GroupRow
                    key={keyOf(line)}
                    {...common}
                    group={line.group}
                    open={line.open}
                    column={group?.name ?? ''}
                    span={columns.length}
                    onToggle={toggleGroup}
                  />
                )
              return (
                line && (
                  <GridRow
                    key={keyOf(line)}
                    {...common}
                    row={line.row}
                    columns={columns}
                    marked={selected !== undefined && isAbout(line.row, selected)}
                    lit={line.row.about.some((id) => lit.has(id))}
                    onOpen={open}
                  />
                )
              )
            })}
          </tbody>
        </table>
        {arranged.count === 0 && <p className={styles.nothing}>{arranged.total === 0 ? words.noRows : words.none}</p>}
      </div>
    </div>
  )
}

const isAbout = ({ about }: { readonly about: readonly string[] }, id: string): boolean => about.includes(id)

const keyOf = (line: ReturnType<typeof linesOf>[number] | undefined): string =>
  line === undefined ? '' : line.type === 'group' ? `group ${line.group.name}` : line.row.id

/** What is in sight, and one line more, in order. */
const withLine = (range: number[], line: number, count: number): number[] =>
  line >= count || range.includes(line) ? range : [...range, line].sort((a, b) => a - b)

/** A function that stays the same for rows that are remembered, and does as the last one given. */
const useStable = <A,>(run: (argument: A) => void): ((argument: A) => void) => {
  const latest = useLatest(run)
  const [stable] = useState(() => (argument: A) => latest.current(argument))
  return stable
}
