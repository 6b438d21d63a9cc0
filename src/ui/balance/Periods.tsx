import { type Outcome, outcomes as order } from '../../model/triad.ts'
import { balance as words } from '../../words/balance.ts'
import { useTravel } from '../time/useTravel.ts'
import { useApp } from '../useApp.ts'
import styles from './Balance.module.css'
import chart from './Periods.module.css'
import { type PeriodBalance, usePeriods } from './usePeriods.ts'

/** How balance changes over the periods of the map: a table whose cells are drawn. */
export const Periods = () => {
  const rows = usePeriods()
  const date = useApp((state) => state.view.date)
  const travel = useTravel()
  if (rows?.length === 0) return null
  return (
    <section className={styles.section} aria-label={words.periods} aria-busy={rows === undefined}>
      <h3 className={styles.heading}>{words.periods}</h3>
      <p className={styles.note}>{words.periodsAbout}</p>
      {rows ? (
        <table className={chart.table}>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.share}</th>
              <th scope="col" className={chart.number}>
                {words.flips}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.period.id} data-now={row.period.when === date || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    aria-current={row.period.when === date ? 'date' : undefined}
                    title={words.travel(row.period.name)}
                    onClick={() => travel(row.period.when)}
                  >
                    {row.period.name}
                  </button>
                </th>
                <td>
                  <Triads triads={row.triads} />
                </td>
                <td className={chart.number}>{flipsOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{words.computing}</p>
      )}
      <p className={styles.note}>{words.few}</p>
    </section>
  )
}

const flipsOf = ({ pairs, least, most }: PeriodBalance): string => {
  if (pairs === 0) return words.none
  const from = least.atLeast
  return from === most.value ? String(from) : words.bounded(from, most.value)
}

const square = 9
const gap = 3
/** More triads than this are drawn as one bar. */
const mostSquares = 14
const barWidth = mostSquares * (square + gap) - gap

const Triads = ({ triads }: { readonly triads: PeriodBalance['triads'] }) => {
  const all = triads.balanced + triads.depends + triads.strained
  if (all === 0) return <span className={chart.count}>{words.none}</span>
  const outcomes = order.flatMap((outcome) => Array.from({ length: triads[outcome] }, () => outcome))
  return (
    <span className={chart.cell}>
      {all <= mostSquares ? (
        <svg width={all * (square + gap)} height={square + 2} aria-hidden="true" focusable="false">
          {outcomes.map((outcome, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: squares have no identity but their place
            <Square key={i} x={i * (square + gap)} width={square} share={filled[outcome]} />
          ))}
        </svg>
      ) : (
        <svg width={barWidth + 1} height={square + 2} aria-hidden="true" focusable="false">
          <Square x={0} width={barWidth} share={(triads.balanced + triads.depends / 2) / all} />
        </svg>
      )}
      <span className={chart.count}>{words.of(triads.balanced, all)}</span>
    </span>
  )
}

const filled: Readonly<Record<Outcome, number>> = { balanced: 1, depends: 0.5, strained: 0 }

const Square = ({ x, width, share }: { readonly x: number; readonly width: number; readonly share: number }) => (
  <>
    <rect x={x + 0.75} y={1} width={width - 1.5} height={square - 1.5} className={chart.edge} />
    {share > 0 && (
      <rect x={x + 0.75} y={1} width={(width - 1.5) * share} height={square - 1.5} className={chart.fill} />
    )}
  </>
)
