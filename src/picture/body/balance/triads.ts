import { circlePath, n } from '../../../lib/path.ts'
import type { SignedTriad } from '../../../model/triad.ts'
import type { Balanced } from '../../../query/balanced.ts'
import { triadsInWords } from '../../../query/balanceInWords.ts'
import { sideOf } from '../../../query/triadSides.ts'
import type { Shape } from '../../../scene/scene.ts'
import { balance as words } from '../../../words/balance.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { triadDoubt, triadSentence, triadTitle } from '../../../words/triads.ts'
import type { Inline, Piece } from '../../layout/flow.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { type Section, titled } from '../../table/sections.ts'
import { cell, type Table } from '../../table/table.ts'
import { tableSection } from '../../table/tableSection.ts'
import { groupStyle, quietStyle, textStyle } from '../../table/tableStyles.ts'

const own = figureLenses.balance

/** Every triad, those under strain first, in small and in a sentence; with the numbers of its ties. */
export const triadSection = ({ signed, triads }: Balanced, numbers: ReadonlyMap<string, number>): Section => {
  const { dataset } = signed.visible
  const table: Table = {
    columns: [
      { head: '', align: 'start' },
      { head: own.triad, align: 'start', least: 260 },
      ...(numbers.size > 0 ? [{ head: own.itsTies, align: 'start' as const, least: 60, yields: 1 }] : []),
    ],
    groups: [
      {
        rows: triads.map((triad) => {
          const doubt = triadDoubt(triad)
          const ties = triad.pairs.flatMap((pair) => pair.ties.flatMap((tie) => numbers.get(tie.id) ?? []))
          return {
            cells: [
              cell(triadInline(triad)),
              [
                [{ text: triadTitle(triad), style: { ...groupStyle, size: 14.5 } }],
                [{ text: triadSentence(triad, dataset), style: textStyle }],
                ...(doubt ? [[{ text: doubt, style: quietStyle }]] : []),
              ] satisfies Piece[][],
              ...(numbers.size > 0 ? [cell({ text: ties.sort((a, b) => a - b).join(', '), style: numberStyle })] : []),
            ],
          }
        }),
      },
    ],
  }
  return titled(words.triads, triadsInWords(triads), tableSection(table, 4))
}

const width = 40
const corners = [
  { x: 20, y: 4 },
  { x: 35, y: 30 },
  { x: 5, y: 30 },
] as const
const sides = [
  [0, 1],
  [1, 2],
  [0, 2],
] as const

/** A triad in small: solid lines for friends, dashes for rivals, both for pairs with both signs. */
const triadInline = ({ pairs }: SignedTriad): Inline => ({
  width,
  words: '',
  draw: (at) => {
    // It hangs from the first line of the row that it stands in.
    const corner = { x: at.x, y: at.y - 9 }
    const point = (i: number) => ({ x: corner.x + (corners[i]?.x ?? 0), y: corner.y + (corners[i]?.y ?? 0) })
    const lines = sides.flatMap(([from, to], i): Shape[] => {
      const pair = pairs[i]
      if (!pair) return []
      const [a, b] = [point(from), point(to)]
      const line = (paint: Shape['stroke'], by: number): Shape => {
        const length = Math.hypot(b.x - a.x, b.y - a.y)
        const [dx, dy] = [((b.y - a.y) / length) * by, ((a.x - b.x) / length) * by]
        return {
          d: `M${n(a.x + dx)} ${n(a.y + dy)}L${n(b.x + dx)} ${n(b.y + dy)}`,
          ...(paint && { stroke: paint }),
          width: 2.2,
          ...(paint === 'rivalry' && { dash: [4, 3] as const }),
        }
      }
      return pair.sign === 'ambivalent' ? [line(sideOf(pair), 2.2), line('rivalry', -2.2)] : [line(sideOf(pair), 0)]
    })
    return [
      ...lines,
      ...corners.map(
        (_, i): Shape => ({ d: circlePath(point(i), 3.8), fill: 'node-fill', stroke: 'node-line', width: 1.5 }),
      ),
    ]
  },
})
