import { useMemo } from 'react'
import { spanOfValid } from '../../model/date.ts'
import { type Attestation, attestationsOf, yearOf } from '../../query/attestations.ts'
import type { RelationClaims } from '../../query/claimsOfPair.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { StripBar } from './StripBar.tsx'
import styles from './TimeStrip.module.css'

const lane = 24

/** When the dated claims attest each relation, on one axis of years; nothing where no claim is dated. */
export const TimeStrip = ({ groups }: { readonly groups: readonly RelationClaims[] }) => {
  const dataset = useApp((state) => state.dataset)
  const date = useApp((state) => state.view.date)
  const rows = useMemo(
    () =>
      attestationsOf(
        groups.map(({ relation, shown }) => ({ relation, claims: shown })),
        dataset,
      ),
    [groups, dataset],
  )
  if (rows.length === 0) return null
  const at = spanOfValid(date)
  const now = (yearOf(at.first) + yearOf(at.last)) / 2
  const [from, to] = domainOf(
    rows.flatMap((row) => row.attestations),
    now,
  )
  const x = (year: number) => `${((year - from) / (to - from)) * 100}%`
  const height = rows.length * lane
  const words = rows.map(({ relation, dates }) =>
    dossierWords.stripRow(en.relation[relation], dates.map(dateInWords).join(', ')),
  )
  return (
    <div className={styles.strip}>
      <div className={styles.names} aria-hidden="true">
        {rows.map(({ relation }) => (
          <span key={relation}>{en.relation[relation]}</span>
        ))}
      </div>
      <svg className={styles.lanes} height={height + 20} role="img" aria-label={dossierWords.strip(words.join(' '))}>
        {ticksOf(from, to).map((year) => (
          <g key={year}>
            <line x1={x(year)} x2={x(year)} y1={0} y2={height} className="s-rule" />
            <text x={x(year)} y={height + 15} textAnchor="middle" className={styles.year}>
              {year}
            </text>
          </g>
        ))}
        <line x1={x(now)} x2={x(now)} y1={0} y2={height} className={styles.now}>
          <title>{dossierWords.stripDate}</title>
        </line>
        {rows.map(({ relation, attestations }, row) =>
          attestations.map((one) => (
            <StripBar key={JSON.stringify(one)} relation={relation} attestation={one} x={x} y={(row + 0.5) * lane} />
          )),
        )}
      </svg>
    </div>
  )
}

/** Whole years around all that is attested and the date of the view; two at the least. */
const domainOf = (attestations: readonly Attestation[], now: number): readonly [number, number] => {
  const from = Math.floor(Math.min(now, ...attestations.map((one) => one.from)))
  const to = Math.ceil(Math.max(now, ...attestations.map((one) => one.to)))
  return to - from < 2 ? [to - 2, to] : [from, to]
}

/** Round years, at most six of them. */
const ticksOf = (from: number, to: number): number[] => {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years <= 5.5) ?? 200
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
}
