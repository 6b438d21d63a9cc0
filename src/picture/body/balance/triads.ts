import type { SignedTriad } from '../../../model/triad.ts'
import type { Balanced } from '../../../query/balanced.ts'
import { triadsInWords } from '../../../query/balanceInWords.ts'
import { drawTriad, triadSize } from '../../../scene/drawTriad.ts'
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

/** A triad in small, which hangs from the first line of the row that it stands in. */
const triadInline = (triad: SignedTriad): Inline => ({
  width: triadSize.width,
  words: '',
  draw: ({ x, y }) => drawTriad(triad, { x, y: y - 11 }),
})
