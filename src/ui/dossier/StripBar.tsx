import type { Relation } from '../../model/relation.ts'
import type { Attestation } from '../../query/attestations.ts'
import styles from './TimeStrip.module.css'

interface Props {
  readonly relation: Relation
  readonly attestation: Attestation
  readonly x: (year: number) => string
  readonly y: number
}

/**
 * A dot for a date, a bar for a stretch of time. An arrow says that it still held; a broken line that the articles do not tell
 * how long before or after.
 */
export const StripBar = ({ relation, attestation: { from, to, point, start, end }, x, y }: Props) => {
  if (point) return <circle cx={x((from + to) / 2)} cy={y} r={4.5} className={`f-${relation}`} />
  return (
    <>
      <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={`s-${relation} ${styles.bar}`} />
      {start === 'told' && <circle cx={x(from)} cy={y} r={4.5} className={`f-${relation}`} />}
      {start === 'unknown' && (
        <svg x={x(from)} y={y} overflow="visible" aria-hidden="true">
          <path d="M0 0H-16" className={`s-${relation} ${styles.tail}`} />
        </svg>
      )}
      {end === 'told' && <circle cx={x(to)} cy={y} r={4.5} className={`f-${relation}`} />}
      {end !== 'told' && (
        <svg x={x(to)} y={y} overflow="visible" aria-hidden="true">
          {end === 'open' ? (
            <path d="M0 -4.5L5 0L0 4.5" className={`s-${relation} ${styles.arrow}`} />
          ) : (
            <path d="M0 0H16" className={`s-${relation} ${styles.tail}`} />
          )}
        </svg>
      )}
    </>
  )
}
