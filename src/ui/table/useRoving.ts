import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { gridStep, keyOf } from '../common/gridStep.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** The cells of the table as one stop of the Tab key: arrows walk, Home and End go to the ends, with Control to the first and last line. */
export const useRoving = (lines: number, columns: number, scrollTo: (line: number) => void) => {
  const [wanted, setAt] = useState<Place>({ line: 0, column: 0 })
  const at = { line: Math.min(wanted.line, Math.max(0, lines - 1)), column: Math.min(wanted.column, columns - 1) }
  const moves = useRef(false)
  const body = useRef<HTMLTableSectionElement>(null)
  useLayoutEffect(() => {
    if (!moves.current) return
    const stop = body.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')
    if (!stop) return
    moves.current = false
    stop.focus({ preventScroll: true })
    stop.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const go = (next: Place) => {
    moves.current = true
    setAt(next)
    scrollTo(next.line)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return
    const next = gridStep(keyOf(event), { row: at.line, column: at.column }, { rows: lines, columns }, event.ctrlKey)
    if (!next) return
    event.preventDefault()
    if (at.line === 0 && event.key === 'ArrowUp') focusHead(event.currentTarget)
    else go({ line: next.row, column: next.column })
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { line, column } = (target.closest('[data-line]') as HTMLElement | null)?.dataset ?? {}
    if (line === undefined || column === undefined) return
    if (Number(line) !== at.line || Number(column) !== at.column) setAt({ line: Number(line), column: Number(column) })
  }
  return { at, enter: () => go(at), handlers: { ref: body, onKeyDown, onFocus } }
}

const focusHead = (body: HTMLElement): void =>
  body.closest('table')?.querySelector<HTMLElement>('thead button[tabindex="0"]')?.focus()
