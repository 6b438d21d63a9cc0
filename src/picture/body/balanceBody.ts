import type { Balanced } from '../../query/balanced.ts'
import { drawLegend, type LegendGroup } from '../layout/legend.ts'
import { dressedGroups } from '../layout/legendGroups.ts'
import { gutter as legendGutter } from '../layout/styles.ts'
import { bodyParts, nothing, type Part, partOf } from '../table/part.ts'
import { heightsOf, type Section, sideBySide, stack, stacked } from '../table/sections.ts'
import { findings, verdictSection } from './balance/findings.ts'
import { triadSection } from './balance/triads.ts'
import type { Body, BodyPart, DrawBody, Room } from './body.ts'
import { mapBody } from './mapBody.ts'

/** The map keeps so much of a page; where more is to be said below it than the rest holds, that follows on other pages. */
const share = 0.6
/** With less height than this the map needs all of it: what its marks mean follows. */
const low = 520
const gap = 26
const gutter = 44

/** The map of the signs, in camps where the lens shows them, and below it what the signs come to, in words and numbers. */
export const balanceBody: DrawBody = (onScreen, shown, room): Body => {
  const { balance } = onScreen
  if (!balance) return mapBody(onScreen, shown, room)
  const heights = heightsOf(room)
  const [verdict, ...others] = sectionsOf(balance, room, shown === onScreen.visible)
  const marks = mapBody(onScreen, shown, room).legend
  const legend = [...marks.slice(0, -1), ...dressedGroups(balance.camps), ...marks.slice(-1)].filter(
    ({ rows, notes = [] }) => rows.length + notes.length > 0,
  )
  const apart = room.height !== undefined && room.height < low
  if (apart) others.unshift(legendSection(legend))
  const set = (sections: readonly Section[], first: number) =>
    stack(sections, room.width, { first, next: heights.next }, gap)
  const heightOf = (sections: readonly Section[]) => set(sections, Number.POSITIVE_INFINITY)[0]?.height ?? 0
  const all = [verdict, ...others].filter((section) => section !== undefined)
  const whole = heightOf(all)
  const fits = whole + gap <= (1 - share) * heights.first
  const below = fits || room.height === undefined ? whole : heightOf(all.slice(0, 1))
  const inner = room.height === undefined ? room : { ...room, height: Math.max(60, room.height - below - gap) }
  const map = mapBody(onScreen, shown, inner)
  const [picture, ...more] = map.parts
  if (!picture) return map
  const top = (inner.height ?? picture.height) + gap
  const [first, ...rest] = set(all, fits || room.height === undefined ? Number.POSITIVE_INFINITY : below + 1)
  return {
    parts: [joined(picture, first, top, room.width), ...more, ...bodyParts(rest, 'findings', room.width)],
    legend: apart ? [] : legend,
  }
}

const legendSection =
  (groups: readonly LegendGroup[]): Section =>
  (width, { first }) => {
    const columns = Math.max(1, Math.min(4, Math.floor((width + legendGutter) / (220 + legendGutter))))
    const drawn = drawLegend(groups, { columns, widest: (width - (columns - 1) * legendGutter) / columns, close: true })
    return drawn.height <= first ? [partOf(drawn)] : [nothing, partOf(drawn)]
  }

/** The map with the words below it. */
const joined = (picture: BodyPart, words: Part | undefined, top: number, width: number): BodyPart => {
  const [set] = words && words.height > 0 ? bodyParts([words], 'findings', width) : []
  if (!set) return picture
  const moved = set.layers.map((layer) => ({ ...layer, at: { x: layer.at.x, y: layer.at.y + top } }))
  return { ...picture, height: top + set.height, layers: [...picture.layers, ...moved] }
}

/** The findings in columns, then the triads one by one. */
const sectionsOf = (balance: Balanced, { width, numbered }: Room, whole: boolean): Section[] => {
  const numbers = new Map(numbered.map(({ tie, number }) => [tie.id, number]))
  const all = findings(balance, numbers)
  const columns = Math.max(1, Math.min(3, Math.floor((width + gutter) / (330 + gutter))))
  const split = Array.from({ length: columns }, (_, i) => all.filter(({ column }) => column % columns === i))
  return [
    verdictSection(balance, whole),
    sideBySide(
      split
        .filter((own) => own.length > 0)
        .map((own) => ({
          section: stacked(
            own.map(({ section }) => section),
            18,
          ),
          share: 1,
        })),
      gutter,
    ),
    ...(balance.triads.length > 0 ? [triadSection(balance, numbers)] : []),
  ]
}
