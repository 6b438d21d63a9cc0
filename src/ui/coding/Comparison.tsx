import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Coding } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { aspects, besideCurator } from '../../query/coding/compareCodings.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { PassageLink } from '../dossier/PassageLink.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import { AgreementBox } from './AgreementBox.tsx'
import styles from './Coding.module.css'
import { saveCoding } from './saveCoding.ts'
import { setName } from './setName.ts'

interface Props {
  readonly claims: readonly Claim[]
  readonly coding: Coding
  readonly stories: readonly Story[]
  readonly onBack: () => void
}

/** What one coder chose beside what the curators did. */
export const Comparison = ({ claims, coding, stories, onBack }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const { rows, agreement } = besideCurator(claims, coding)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.coding}>
      <h3 ref={heading} tabIndex={-1} className={styles.head}>
        {words.comparison}
      </h3>
      <p className={shared.note}>
        {coding.coder}, {setName(dataset, stories, coding.set)}
      </p>
      <div className={styles.boxes}>
        {agreement.map((one) => (
          <AgreementBox key={one.aspect} agreement={one} />
        ))}
      </div>
      <p className={shared.note}>{words.convention}</p>
      <p className={shared.note}>{words.reference}</p>
      <div className={shared.actions}>
        <button type="button" className={shared.main} onClick={() => setSaid(words.saved(saveCoding(coding, dataset)))}>
          {words.save}
        </button>
        <button type="button" className={shared.other} onClick={onBack}>
          {words.backToCodes}
        </button>
        <span role="status" className={shared.note}>
          {said}
        </span>
      </div>
      <ul className={styles.rows}>
        {rows.map(({ claim, code, same }) => (
          <li key={claim.id}>
            <p className={styles.paraphrase}>
              <Words>{claim.paraphrase}</Words> <PassageLink citation={claim} />
            </p>
            <table className={shared.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{words.yours}</th>
                  <th scope="col">{words.curator}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {aspects.map((aspect) => (
                  <tr key={aspect} data-same={same[aspect]}>
                    <th scope="row">{words[aspect]}</th>
                    <td>
                      {aspect === 'relation'
                        ? code.relation && words.relations[code.relation]
                        : code.status && words.statuses[code.status]}
                      {code[aspect] === undefined && words.nothing}
                    </td>
                    <td>{aspect === 'relation' ? words.relations[claim.relation] : words.statuses[claim.status]}</td>
                    <td>
                      <Same same={same[aspect]} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {claim.note && (
              <p className={shared.note}>
                {words.note} <Words>{claim.note}</Words>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Same = ({ same }: { readonly same: boolean | undefined }) => {
  if (same === undefined) return <span className={shared.note}>{words.notCompared}</span>
  const Mark = same ? Check : X
  return (
    <span className={styles.same}>
      <Mark size={15} strokeWidth={2.5} aria-hidden /> {same ? words.same : words.differs}
    </span>
  )
}
