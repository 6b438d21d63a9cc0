import type { Extent } from '../../query/timeline/extent.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import styles from './Ground.module.css'

interface Props {
  readonly panel: Panel
  /** What the date of the view covers of it. */
  readonly band: Extent | undefined
  /** What the other scale shows enlarged. */
  readonly enlarged: Extent | undefined
}

/** What lies behind the bars of one scale: its ticks, the date of the view, the strip that the closer scale enlarges. */
export const Ground = ({ panel: { unit, x, ticks }, band, enlarged }: Props) => (
  <>
    {unit === 'day' && <rect x={0} y={0} width="100%" height="100%" className={styles.close} />}
    {enlarged && <Strip from={x(enlarged.from)} to={x(enlarged.to)} className={styles.close} />}
    {band && <Strip from={x(band.from)} to={x(band.to)} className={styles.band} />}
    {ticks.map((tick) => (
      <line key={tick} x1={x(tick)} x2={x(tick)} y1={0} y2="100%" className={styles.tick} />
    ))}
  </>
)

interface StripProps {
  readonly from: number
  readonly to: number
  readonly className: string | undefined
}

/** A stretch of time from top to bottom, never thinner than can be seen. */
const Strip = ({ from, to, className }: StripProps) => {
  const width = Math.max(3, to - from)
  return <rect x={(from + to - width) / 2} y={0} width={width} height="100%" className={className} />
}
