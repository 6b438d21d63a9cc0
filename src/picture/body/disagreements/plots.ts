import type { Disagreement } from '../../../model/disagreement.ts'
import type { Visible } from '../../../model/visible.ts'
import { articleName } from '../../../query/articleName.ts'
import { type FigurePlot, type PlottedFigure, plotFigures } from '../../../query/plotFigures.ts'
import { plotCaption, plotKey } from '../../../query/plotInWords.ts'
import { attributeLabel, bareValue } from '../../../words/attributeLabel.ts'
import { dateInWords } from '../../../words/dates.ts'
import { disagreements as words } from '../../../words/disagreements.ts'
import { dossier as dossierWords } from '../../../words/dossier.ts'
import { en } from '../../../words/en.ts'
import { speakerOf } from '../../../words/sentences.ts'
import { wantedWidth } from '../../table/columns.ts'
import { letterInline, statusMark } from '../../table/marks.ts'
import { type Section, titled } from '../../table/sections.ts'
import { cell, empty, type Table, type TableRow } from '../../table/table.ts'
import { tableSection } from '../../table/tableSection.ts'
import { figureStyle, quietStyle, strongStyle, textStyle } from '../../table/tableStyles.ts'
import { axisPieces, plotInline } from './plotMark.ts'

/** The figures that the answers give, each subject and unit on an axis of its own. */
export const plotSections = (visible: Visible, disagreement: Disagreement): Section[] =>
  plotFigures(visible.dataset, disagreement).map((plot): Section => {
    const caption = plotCaption(visible.dataset, plot)
    const words = wantedWidth(plotTable(visible, plot, caption.dated, 0))
    return (width, heights) => {
      const axis = Math.max(leastAxis, Math.min(mostAxis, Math.floor(width - words - 4)))
      return titled(
        caption.text,
        plotKey(plot),
        tableSection(plotTable(visible, plot, caption.dated, axis)),
      )(width, heights)
    }
  })

/** How long an axis is: as long as the words of its rows leave room for. */
const [leastAxis, mostAxis] = [220, 1100]

const plotTable = (visible: Visible, plot: FigurePlot, dated: boolean, axis: number): Table => ({
  columns: [
    { head: words.columns.answer, align: 'start' },
    { head: words.columns.article, align: 'start', least: 110, yields: 1 },
    { head: words.columns.figure, align: 'start', least: 110 },
    { head: '', align: 'start' },
  ],
  groups: plot.groups.map(({ attribute, figures }) => ({
    ...(plot.groups.length > 1 && { head: { name: attributeLabel(attribute), note: '' } }),
    rows: figures.map((figure) => rowOf(visible, plot, figure, dated, axis)),
  })),
  foot: [empty, empty, empty, [axisPieces(plot, axis)]],
})

const rowOf = (
  { dataset, view: { filters } }: Visible,
  plot: FigurePlot,
  figure: PlottedFigure,
  dated: boolean,
  axis: number,
): TableRow => {
  const { fact, letter } = figure
  const when = fact.when ?? dataset.article.get(fact.article)?.when
  const off =
    filters.articles.includes(fact.article) || (fact.status !== 'denied' && filters.statuses.includes(fact.status))
  const status = dossierWords.status(fact.status, en.status[fact.status], speakerOf(fact.attributedTo, dataset))
  return {
    cells: [
      cell(letterInline(letter)),
      cell(
        { text: articleName(dataset, fact.article), style: textStyle },
        { text: dossierWords.passage(fact.paragraph).replaceAll(' ', '\u00a0'), style: figureStyle },
      ),
      cell(
        { text: bareValue(fact), style: strongStyle },
        ...(dated && when ? [{ text: dateInWords(when), style: quietStyle }] : []),
        ...(off ? [{ text: words.offShort, style: quietStyle }] : []),
        ...(fact.status === 'asserted' ? [] : [...statusMark(fact.status), { text: status, style: quietStyle }]),
      ),
      cell(plotInline(plot, figure, axis)),
    ],
  }
}
