import type { ClaimTime } from '../../model/claimTime.ts'
import { strongest } from '../../model/status.ts'
import { statusBeads } from '../../scene/marks.ts'
import { type Paint, relationPaint } from '../../scene/palette.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import styles from './Bar.module.css'

interface Props {
  readonly times: readonly ClaimTime[]
  readonly x: number
  readonly y: number
  readonly pale: boolean
  readonly selected?: boolean
}

/** One claim, or the number of claims that stand too close to be told apart; what no claim asserts carries its bead. */
export const Mark = ({ times, x, y, pale, selected = false }: Props) => {
  const first = times[0]
  const status = strongest(times.map(({ claim }) => claim.status))
  if (!first || !status) return null
  const soft = pale || !(status === 'asserted' || status === 'attributed')
  const paint = relationPaint(first.claim.relation, soft)
  const forecast = status === 'predicted' && times.length === 1
  const reach = times.length > 1 ? 8 : 4.5
  const bead = status === 'asserted' || forecast ? undefined : statusBeads[status]
  return (
    <>
      {selected && <circle cx={x} cy={y} r={reach + 3.5} className={styles.ring} />}
      {times.length > 1 ? (
        <>
          <circle cx={x} cy={y} r={8} className={`${styles.several} s-${paint}`} />
          <text x={x} y={y + 4} className={styles.number} data-long={times.length > 9 || undefined}>
            {times.length}
          </text>
        </>
      ) : forecast ? (
        <Shapes shapes={statusBeads.predicted.draw({ x, y }, paint, 1)} />
      ) : (
        <Single manner={first.manner} x={x} y={y} paint={paint} />
      )}
      {bead && <Shapes shapes={bead.draw({ x: x + reach + 5.5, y }, paint, 0.8)} />}
    </>
  )
}

interface SingleProps {
  readonly manner: ClaimTime['manner']
  readonly x: number
  readonly y: number
  readonly paint: Paint
}

/** A diamond happened then; a dot was so then; a hollow square has no date but that of its article. */
export const Single = ({ manner, x, y, paint }: SingleProps) => {
  if (manner === 'moment')
    return (
      <path
        d={`M${x} ${y - 5.2}L${x + 5.2} ${y}L${x} ${y + 5.2}L${x - 5.2} ${y}Z`}
        className={`${styles.mark} f-${paint}`}
      />
    )
  if (manner === 'undated')
    return <rect x={x - 3.4} y={y - 3.4} width={6.8} height={6.8} className={`${styles.hollow} s-${paint}`} />
  return <circle cx={x} cy={y} r={3.8} className={`${styles.mark} f-${paint}`} />
}
