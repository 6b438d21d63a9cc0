import type { Room } from '../body/body.ts'
import { type Drawn, flow, type Piece, setLines, together } from '../layout/flow.ts'
import { merged, moved, nothing, type Part, partOf } from './part.ts'
import type { Heights } from './setTable.ts'
import { groupStyle, quietStyle, space } from './tableStyles.ts'

/** Something that may go on over pages: its part in what is left of the first, which may be empty, and those that follow. */
export type Section = (width: number, heights: Heights) => readonly Part[]

/** What a page and those after it have room for. */
export const heightsOf = ({ height, following }: Pick<Room, 'height' | 'following'>): Heights => {
  const first = height ?? Number.POSITIVE_INFINITY
  return { first, next: height === undefined ? first : (following?.height ?? first) }
}

/** Sections below each other, over as many pages as they take. */
export const stack = (sections: readonly Section[], width: number, heights: Heights, gap: number): readonly Part[] => {
  const pages: Part[][] = [[]]
  let y = 0
  for (const section of sections) {
    const room = pages.length === 1 ? heights.first : heights.next
    const top = y > 0 ? y + gap : 0
    section(width, { first: Math.max(0, room - top), next: heights.next }).forEach((part, i) => {
      if (i > 0) {
        pages.push([])
        y = 0
      }
      if (part.height === 0) return
      const placed = moved(part, { x: 0, y: i > 0 ? 0 : top })
      pages.at(-1)?.push(placed)
      y = placed.height
    })
  }
  return pages.map(merged)
}

/** Several sections as one. */
export const stacked =
  (sections: readonly Section[], gap: number): Section =>
  (width, heights) =>
    stack(sections, width, heights, gap)

/** A section under its heading, which never stands alone. */
export const titled = (title: string, note: string | undefined, section: Section): Section =>
  headed([{ text: title, style: groupStyle }, ...(note ? [{ text: note, style: quietStyle }] : [])], section)

/** A section under a few words, which never stand alone. */
export const headed =
  (pieces: readonly Piece[], section: Section): Section =>
  (width, { first, next }) => {
    const head = partOf(setLines(flow(pieces, width), { x: 0, y: 0 }, space.leading))
    const top = head.height + 6
    const under = ([begin = nothing, ...rest]: readonly Part[]): readonly Part[] => [
      merged([head, moved(begin, { x: 0, y: top })]),
      ...rest,
    ]
    const parts = section(width, { first: Math.max(0, first - top), next })
    if ((parts[0]?.height ?? 0) > 0) return under(parts)
    return [nothing, ...under(section(width, { first: next - top, next }))]
  }

/** Sections beside each other: what one has on later pages stands there beside what the others have. */
export const sideBySide =
  (sections: readonly { readonly section: Section; readonly share: number }[], gutter: number): Section =>
  (width, heights) => {
    const shares = sections.reduce((sum, { share }) => sum + share, 0)
    const room = width - (sections.length - 1) * gutter
    let x = 0
    const columns = sections.map(({ section, share }) => {
      const own = (room * share) / shares
      const column = { x, parts: section(own, heights) }
      x += own + gutter
      return column
    })
    const count = Math.max(0, ...columns.map(({ parts }) => parts.length))
    return Array.from({ length: count }, (_, page) =>
      merged(columns.map(({ x: dx, parts }) => moved(parts[page] ?? nothing, { x: dx, y: 0 }))),
    )
  }

interface Set {
  readonly leading?: number
  /** Between paragraphs. */
  readonly between?: number
  /** Blocks are not divided where that can be helped. */
  readonly whole?: boolean
}

/** A section under words that stand above each of its parts; others where it goes on. */
export const repeated =
  (pieces: readonly Piece[], again: readonly Piece[], section: Section): Section =>
  (width, { first, next }) => {
    const [head, other] = [pieces, again].map((own) =>
      partOf(setLines(flow(own, width), { x: 0, y: 0 }, space.leading + 1)),
    ) as [Part, Part]
    const room = (height: number, under: Part) => Math.max(0, height - under.height - 6)
    const parts = section(width, { first: room(first, head), next: room(next, other) })
    const begin = parts.findIndex(({ height }) => height > 0)
    return parts.map((part, i) => {
      const top = i === begin ? head : other
      return part.height === 0 ? part : merged([top, moved(part, { x: 0, y: top.height + 6 })])
    })
  }

/** Paragraphs, divided between lines where a page ends. */
export const prose = (paragraphs: readonly (readonly Piece[])[], set: Set = {}): Section =>
  blocks(
    paragraphs.map((one) => [one]),
    set,
  )

/** Paragraphs that stay together where a page has room for them: each block begins on another page rather than be divided. */
export const blocks =
  (
    all: readonly (readonly (readonly Piece[])[])[],
    { leading = space.leading, between = 5, whole = false }: Set = {},
  ): Section =>
  (width, { first, next }) => {
    const pages: Drawn[][] = [[]]
    let y = 0
    const turn = () => {
      pages.push([])
      y = 0
    }
    const room = () => (pages.length === 1 ? first : next)
    for (const block of all) {
      const lines = block.flatMap((pieces) => flow(pieces, width))
      const height = lines.length * leading
      // A page without room for a single line is left; one that follows takes it all the same.
      if (whole && y + height > room() && (y > 0 || pages.length === 1) && height <= next) turn()
      for (const line of lines) {
        if (y + leading > room() && (y > 0 || pages.length === 1)) turn()
        pages.at(-1)?.push({ ...setLines([line], { x: 0, y }, leading), height: y + leading })
        y += leading
      }
      y += between
    }
    return pages.map((drawn) => partOf(together(drawn, Math.max(0, ...drawn.map(({ height }) => height)))))
  }
