import { useMemo } from 'react'
import type { Disagreement } from '../../model/disagreement.ts'
import { type FigurePlot, type PlottedFigure, plotFigures } from '../../query/plotFigures.ts'
import { dateInWords } from '../../words/dates.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { Letter } from '../common/Letter.tsx'
import { ArticleTag } from '../dossier/ArticleTag.tsx'
import { attributeLabel, bareValue } from '../dossier/attributeLabel.ts'
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
  const subject = useApp(
    ({ dataset }) => (dataset.actor.get(plot.subject) ?? dataset.event.get(plot.subject))?.name ?? '',
  )
  const several = plot.groups.length > 1
  const figures = plot.groups.flatMap((group) => group.figures)
  const [first] = plot.groups
  return (
    <figure className={styles.figure}>
      <table className={styles.table}>
        <caption>
          {words.figures(subject, several ? undefined : attributeLabel(first?.attribute ?? ''), plot.unit)}
        </caption>
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
              <Row key={figure.fact.id} plot={plot} figure={figure} />
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
      <figcaption>
        {keysOf(figures)
          .map((key) => words.plotKey[key])
          .join(' ')}
      </figcaption>
    </figure>
  )
}

const Row = ({ plot, figure }: { readonly plot: FigurePlot; readonly figure: PlottedFigure }) => {
  const { fact, letter } = figure
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
        {plot.axis === 'number' && fact.when && <span>{dateInWords(fact.when)}</span>}
        {fact.status !== 'asserted' && <StatusWords status={fact.status} attributedTo={fact.attributedTo} />}
        {off && <span>{words.offShort}</span>}
        <PassageLink citation={fact} />
      </td>
      <td className={styles.cell} aria-hidden="true">
        <FigureMark plot={plot} figure={figure} off={off} />
      </td>
    </tr>
  )
}

type Key = keyof typeof words.plotKey

/** What is drawn here needs its key, and nothing else does. */
const keysOf = (figures: readonly PlottedFigure[]): Key[] => {
  const has = (test: (figure: PlottedFigure) => boolean) => figures.some(test)
  return [
    ...(has(({ form }) => form === 'least' || form === 'most') ? (['bound'] as const) : []),
    ...(has(({ form }) => form === 'vague') ? (['vague'] as const) : []),
    ...(has(({ fact }) => isHedged(fact.status)) ? (['soft'] as const) : []),
  ]
}

const isHedged = (status: string): boolean => status !== 'asserted' && status !== 'attributed'
