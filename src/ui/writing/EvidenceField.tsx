import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { evidenceOf } from '../../query/stories/stepOfView.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { RelationMark } from '../dossier/RelationMark.tsx'
import { useApp } from '../useApp.ts'
import { ClaimFinder } from './ClaimFinder.tsx'
import styles from './Evidence.module.css'
import common from './Writing.module.css'

export interface Evidence {
  readonly claims: readonly string[]
  readonly facts: readonly string[]
}

interface Props {
  readonly label: string
  readonly value: Evidence
  readonly most: number
  readonly least?: number
  readonly advice?: ReactNode
  /** Whether facts may stand among it. */
  readonly takesFacts?: boolean
  /** Said of each claim beside its words. */
  readonly about?: (claim: string) => string
  readonly onChange: (value: Evidence) => void
}

/** What something rests on: claims and facts by their paraphrase, taken from what is selected or sought. */
export const EvidenceField = ({ label, value, most, least = 0, advice, takesFacts = true, about, onChange }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const { claims, facts } = value
  const found = evidenceOf(dataset, view)
  const more = {
    claims: found.claims.filter((id) => !claims.includes(id)),
    facts: takesFacts ? found.facts.filter((id) => !facts.includes(id)) : [],
  }
  const full = claims.length + facts.length >= most
  const add = (some: Evidence) =>
    onChange({ claims: [...claims, ...some.claims].slice(0, most), facts: [...facts, ...some.facts].slice(0, most) })
  const rows = [
    ...claims.map((id) => ({
      id,
      of: dataset.claim.get(id),
      drop: { claims: claims.filter((one) => one !== id), facts },
    })),
    ...facts.map((id) => ({
      id,
      of: dataset.fact.get(id),
      drop: { claims, facts: facts.filter((one) => one !== id) },
    })),
  ]
  return (
    <fieldset className={common.field}>
      <legend className={common.legend}>{label}</legend>
      <ul className={styles.chips}>
        {rows.map(({ id, of, drop }) => (
          <li key={id} className={styles.chip} data-gone={!of || undefined}>
            <span className={styles.mark}>{of && 'relation' in of && <RelationMark relation={of.relation} />}</span>
            <span className={styles.said}>
              {of ? of.paraphrase : words.gone(id)}
              {of && (
                <span className={styles.by}>
                  {[dataset.article.get(of.article)?.label, en.status[of.status], about?.(id)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              )}
            </span>
            {rows.length > least && (
              <button
                type="button"
                className={common.icon}
                aria-label={words.leaveOut(of?.paraphrase ?? id)}
                onClick={() => onChange(drop)}
              >
                <X size={15} strokeWidth={1.7} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {advice && <p className={common.advice}>{advice}</p>}
      {full ? (
        <p className={common.more}>{words.evidenceFull(most)}</p>
      ) : (
        <>
          {more.claims.length + more.facts.length > 0 ? (
            <button type="button" className={common.quiet} onClick={() => add(more)}>
              {words.takeSelected(
                more.claims.length + more.facts.length,
                found.of - (found.claims.length - more.claims.length) - (found.facts.length - more.facts.length),
              )}
            </button>
          ) : (
            rows.length === 0 && <p className={common.more}>{words.nothingSelected}</p>
          )}
          <ClaimFinder taken={claims} onTake={(id) => add({ claims: [id], facts: [] })} />
        </>
      )}
    </fieldset>
  )
}
