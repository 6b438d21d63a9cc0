import type { FigurePlot, PlottedFigure } from '../../query/plotFigures.ts'
import styles from './FigurePlots.module.css'

interface Props {
  readonly plot: Pick<FigurePlot, 'ticks'>
  readonly figure?: PlottedFigure
  readonly off?: boolean
}

const middle = '50%'
const share = (at: number): string => `${at * 100}%`

/** One figure on the axis: a dot, a bar for a range, an arrow for a bound, a hatched band for a word. */
export const FigureMark = ({ plot, figure, off = false }: Props) => (
  <svg className={styles.mark} aria-hidden="true" focusable="false" data-off={off || undefined}>
    {plot.ticks.map(({ at }) => (
      <line key={at} x1={share(at)} x2={share(at)} y1={0} y2="100%" className="s-rule" />
    ))}
    {figure && <Figure {...figure} />}
  </svg>
)

const Figure = ({ quantity: { form }, from, to, fact: { status } }: PlottedFigure) => {
  const soft = status !== 'asserted' && status !== 'attributed'
  if (form === 'vague')
    return (
      <line
        x1={share(from)}
        x2={share(to)}
        y1={middle}
        y2={middle}
        className={styles.vague}
        data-soft={soft || undefined}
      />
    )
  if (form === 'range')
    return (
      <rect
        x={share(from)}
        width={share(to - from)}
        y={middle}
        height={8}
        transform="translate(0 -4)"
        rx={4}
        className={soft ? styles.soft : styles.firm}
      />
    )
  return (
    <svg x={share(from)} y={middle} overflow="visible" aria-hidden="true">
      {form !== 'exact' && (
        <path
          d={form === 'least' ? 'M5 0H24M19 -4L24 0L19 4' : 'M-5 0H-24M-19 -4L-24 0L-19 4'}
          className={styles.arrow}
        />
      )}
      <circle r={5} className={soft ? styles.soft : styles.firm} />
    </svg>
  )
}

/** The axis under the figures: round numbers, or years. */
export const AxisTicks = ({ plot: { ticks, axis } }: { readonly plot: FigurePlot }) => (
  <svg className={styles.axis} height={20} aria-hidden="true" focusable="false">
    {ticks.map(({ at, value }) => (
      <text key={at} x={share(at)} y={14} textAnchor={axis === 'time' ? 'start' : 'middle'} className={styles.tick}>
        {axis === 'time' ? at < 1 && new Date(value).getUTCFullYear() : value.toLocaleString('en')}
      </text>
    ))}
  </svg>
)
