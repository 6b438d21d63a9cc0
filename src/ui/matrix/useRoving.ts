import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Actor } from '../../model/actor.ts'
import type { Place } from './gridKeys.ts'
import type { HeadSizes } from './headSizes.ts'
import { reveal } from './reveal.ts'

interface Asked {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly actors: readonly Actor[]
  /** Where each actor stands; -1 for nobody. */
  readonly indexOf: (id: string | undefined) => number
  readonly side: number
  readonly heads: HeadSizes
}

/** A place by its actors, so that it stays the same cell when rows change their order; a head lacks one of them. */
interface At {
  readonly row?: string | undefined
  readonly column?: string | undefined
}

export interface Roving {
  /** Where the one stop of the Tab key is. */
  readonly here: Place
  /** Takes the focus to a place. */
  readonly go: (place: Place) => void
  /** The focus has come to a place by itself. */
  readonly came: (place: Place) => void
  /** Gives the focus back to where it was once rows have changed their order. */
  readonly follow: () => void
}

/** The roving focus of the grid. Where it goes is put into the page first, for only what is in sight is there. */
export const useRoving = ({ scroller, actors, indexOf, side, heads }: Asked): Roving => {
  const wanted = useRef(false)
  const [at, setAt] = useState<At>({})
  const isLost = (id: string | undefined) => id !== undefined && indexOf(id) < 0
  const isNowhere = (at.row ?? at.column) === undefined || isLost(at.row) || isLost(at.column)
  const here = isNowhere ? { row: 0, column: -1 } : { row: indexOf(at.row), column: indexOf(at.column) }
  useLayoutEffect(() => {
    if (!wanted.current || !scroller.current) return
    wanted.current = false
    reveal(scroller.current, here, side, heads)
    scroller.current.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true })
  })
  const came = ({ row, column }: Place) => setAt({ row: actors[row]?.id, column: actors[column]?.id })
  const follow = () => {
    wanted.current = true
  }
  const go = (place: Place) => {
    follow()
    came(place)
  }
  return { here, go, came, follow }
}
