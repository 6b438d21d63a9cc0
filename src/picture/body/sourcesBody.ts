import type { Visible } from '../../model/visible.ts'
import { actorGrid, speakerGrid } from '../../query/sources/grid.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { nameOf } from '../../words/sentences.ts'
import { sources as words } from '../../words/sources.ts'
import { tieGroups } from '../layout/legendGroups.ts'
import { bodyParts } from '../table/part.ts'
import { heightsOf, prose, type Section, sideBySide, stack, stacked, titled } from '../table/sections.ts'
import { tableSection } from '../table/tableSection.ts'
import { textStyle } from '../table/tableStyles.ts'
import type { DrawBody } from './body.ts'
import { articlesTable } from './sources/articlesTable.ts'
import { carriedOn } from './sources/carriedOn.ts'
import { countTable } from './sources/countTable.ts'
import { dependenceSection } from './sources/dependence.ts'
import { supportSection, supportTable } from './sources/supportTable.ts'

const own = figureLenses.sources
/** The view by article: what each carries, how independent they are, which ties rest on which, who speaks about whom. */
export const sourcesBody: DrawBody = ({ visible }, shown, room) => {
  const carried = carriedOn(visible, shown)
  const sections = [
    overview(room.width, [
      titled(own.carries, own.barKey, tableSection(articlesTable(shown, carried))),
      titled(words.rests, undefined, supportSection(shown)),
      dependenceSection(shown),
    ]),
    titled(
      own.matrix,
      own.matrixNote,
      shown.ties.length === 0
        ? prose([[{ text: words.none, style: textStyle }]])
        : tableSection(supportTable(shown, room.numbered), 4),
    ),
    ...grids(shown),
  ]
  return {
    parts: bodyParts(stack(sections, room.width, heightsOf(room), 34), 'sources', room.width),
    legend: tieGroups(shown),
  }
}

/** Three sections beside each other, two of them above each other, or all of them, by the width of the page. */
const overview = (width: number, [carries, rests, witnesses]: readonly [Section, Section, Section]): Section =>
  width >= 1500
    ? sideBySide(
        [
          { section: carries, share: 1.35 },
          { section: rests, share: 1 },
          { section: witnesses, share: 1 },
        ],
        50,
      )
    : width >= 1050
      ? sideBySide(
          [
            { section: stacked([carries, rests], 24), share: 1.2 },
            { section: witnesses, share: 1 },
          ],
          50,
        )
      : stacked([carries, rests, witnesses], 24)

const grids = (shown: Visible): Section[] => {
  const { dataset, ties } = shown
  const [actors, speakers] = [actorGrid(ties), speakerGrid(ties)]
  const all = ties.reduce((sum, tie) => sum + tie.claims.length, 0)
  const attributed = speakers.reduce((sum, { total }) => sum + total, 0)
  const grid = (title: string, note: string, subject: string, rows: typeof actors): Section[] =>
    rows.length === 0
      ? []
      : [
          titled(
            title,
            note,
            tableSection(
              countTable(dataset, subject, rows, (id) => nameOf(dataset, id)),
              4,
            ),
          ),
        ]
  return [
    ...grid(words.grid, own.gridKey, words.actorColumn, actors),
    ...grid(words.voices, words.voicesNote(attributed, all), words.speakerColumn, speakers),
  ]
}
