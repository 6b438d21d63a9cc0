import { useMemo } from 'react'
import type { Disagreement } from '../../model/disagreement.ts'
import { type FigurePlot, type PlottedFigure, plotFigures } from '../../query/plotFigures.ts'
import { plotCaption, plotKey } from '../../query/plotInWords.ts'
import { attributeLabel, bareValue } from '../../words/attributeLabel.ts'
import { dateInWords } from '../../words/dates.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { Letter } from '../common/Letter.tsx'
import { ArticleTag } from '../dossier/ArticleTag.tsx'
import { PassageLink } from '../dossier/PassageLink.tsx'
import { StatusWords } from '../dossier/StatusWords.tsx'
import { useApp } from '../useApp.ts'
import { AxisTicks, FigureMark } from './FigureMark.tsx'
import styles from './FigurePlots.module.css'

/** The figures that the answers give, on one axis: a table of which the last column is drawn. */
export const FigurePlots = ({ disagreement }: { readonly disagreement: Disagreement }) => {
  const dataset = useApp((state) => state.dataset)
  const plots = useMemo(() => plotFigures(dataset, disagreement), [dataset, disagreement])
  return plots.map((plot) => <Plot key={`${plot.subject} ${plot.unit}`} plot={plot} />)
}

const Plot = ({ plot }: { readonly plot: FigurePlot }) => {
  const dataset = useApp((state) => state.dataset)
  const several = plot.groups.length > 1
  const { text, dated } = plotCaption(dataset, plot)
  return (
    <figure className={styles.figure}>
      <table className={styles.table}>
        <caption>{text}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.columns.answer}</th>
            <th scope="col">{words.columns.article}</th>
            <th scope="col">{words.columns.figure}</th>
            <td />
          </tr>
        </thead>
        {plot.groups.map(({ attribute, figures: own }) => (
          <tbody key={attribute}>
            {several && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={3}>
                  {attributeLabel(attribute)}
                </th>
                <td aria-hidden="true">
                  <FigureMark plot={plot} />
                </td>
              </tr>
            )}
            {own.map((figure) => (
              <Row key={figure.fact.id} plot={plot} figure={figure} dated={dated} />
            ))}
          </tbody>
        ))}
        <tfoot aria-hidden="true">
          <tr>
            <td colSpan={3} />
            <td>
              <AxisTicks plot={plot} />
            </td>
          </tr>
        </tfoot>
      </table>
      <figcaption>{plotKey(plot)}</figcaption>
    </figure>
  )
}

interface RowProps {
  readonly plot: FigurePlot
  readonly figure: PlottedFigure
  /** Says of what date the figure is; the article's own where it says nothing. */
  readonly dated: boolean
}

const Row = ({ plot, figure, dated }: RowProps) => {
  const { fact, letter } = figure
  const written = useApp((state) => state.dataset.article.get(fact.article)?.when)
  const when = fact.when ?? written
  const off = useApp(
    ({ view: { filters } }) =>
      filters.articles.includes(fact.article) || (fact.status !== 'denied' && filters.statuses.includes(fact.status)),
  )
  return (
    <tr data-off={off || undefined}>
      <td>
        <Letter letter={letter} />
        <span className="visually-hidden">{letter}</span>
      </td>
      <th scope="row">
        <ArticleTag id={fact.article} />
      </th>
      <td className={styles.value}>
        <b>{bareValue(fact)}</b>
        {dated && when && <span>{dateInWords(when)}</span>}
        <PassageLink citation={fact} />
        {off && <span>{words.offShort}</span>}
        {fact.status !== 'asserted' && (
          <div>
            <StatusWords status={fact.status} attributedTo={fact.attributedTo} />
          </div>
        )}
      </td>
      <td aria-hidden="true">
        <FigureMark plot={plot} figure={figure} off={off} />
      </td>
    </tr>
  )
}
