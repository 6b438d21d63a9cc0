import type { Dataset } from '../../model/dataset.ts'
import { articleNumber } from '../../query/byArticle.ts'
import type { Dependence } from '../../query/sources/dependence.ts'
import { arrowhead } from '../../scene/marks.ts'
import { speakerOf } from '../../words/sentences.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import styles from './Dependence.module.css'

interface Props extends Pick<Dependence, 'derived' | 'shared'> {
  readonly dataset: Dataset
}

const row = 28
const width = 96
const loop = 26

/** Articles on one side, on the other whose word more than one of them passes on; arrows lead from a reprint to its origin. The sentences beside it say the same. */
export const DependenceDiagram = ({ dataset, derived, shared }: Props) => {
  const { articles } = dataset
  const height = Math.max(articles.length, shared.length) * row
  const yOf = (index: number, of: number) => height * ((index + 0.5) / of)
  const left = (id: string) =>
    yOf(
      articles.findIndex((article) => article.id === id),
      articles.length,
    )
  return (
    <div className={styles.diagram} aria-hidden="true">
      <ul className={`${styles.side} ${styles.start}`} style={{ blockSize: height }}>
        {articles.map(({ id, label }) => (
          <li key={id} data-alone={shared.some((one) => one.articles.includes(id)) ? undefined : ''}>
            <b>{articleNumber(dataset, id)}</b> {label}
          </li>
        ))}
      </ul>
      {derived.length > 0 && (
        <svg className={styles.lines} width={loop} height={height} aria-hidden="true" focusable="false">
          {derived.map(({ article, from }) => {
            const [a, b] = [left(article), left(from)]
            // The farther apart, the wider: arcs that start beside each other stay apart.
            const bulge = loop * (0.5 + (0.75 * Math.abs(a - b)) / height)
            return (
              <g key={article}>
                <path
                  className="s-ink"
                  fill="none"
                  strokeWidth={1.4}
                  d={`M0 ${a}C${bulge} ${a} ${bulge} ${b} 2 ${b}`}
                />
                <Shapes shapes={[arrowhead({ x: 1, y: b }, Math.PI, 'ink')]} />
              </g>
            )
          })}
        </svg>
      )}
      <svg className={styles.lines} width={width} height={height} aria-hidden="true" focusable="false">
        {shared.flatMap(({ speaker, articles: own }, i) =>
          own.map((id) => {
            const [a, b] = [left(id), yOf(i, shared.length)]
            return (
              <path
                key={`${speaker} ${id}`}
                className="s-ink-3"
                fill="none"
                strokeWidth={1.3}
                d={`M4 ${a}C${width / 2} ${a} ${width / 2} ${b} ${width - 4} ${b}`}
              />
            )
          }),
        )}
        {articles.map(({ id }) => (
          <circle key={id} className="f-ink" cx={4} cy={left(id)} r={3} />
        ))}
        {shared.map(({ speaker }, i) => (
          <circle
            key={speaker}
            className="f-paper s-ink"
            strokeWidth={1.5}
            cx={width - 5}
            cy={yOf(i, shared.length)}
            r={3.5}
          />
        ))}
      </svg>
      <ul className={styles.side} style={{ blockSize: height }}>
        {shared.map(({ speaker }) => (
          <li key={speaker}>{speakerOf(speaker, dataset)}</li>
        ))}
      </ul>
    </div>
  )
}
