import { ExternalLink } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Claim } from '../../model/claim.ts'
import type { Code, RelationCode, StatusCode } from '../../model/coding.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import { articleName } from '../../query/articleName.ts'
import { coding as words } from '../../words/coding.ts'
import { nameOf } from '../../words/sentences.ts'
import shared from '../common/Exercise.module.css'
import { RelationMark } from '../dossier/RelationMark.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import styles from './Coding.module.css'

interface Props {
  readonly claim: Claim
  readonly code: Code
  readonly onCode: (code: Code) => void
}

const relationCodes: readonly RelationCode[] = [...relations, 'none', 'unsure']
const statusCodes: readonly StatusCode[] = [...statuses, 'unsure']

/** What the curators read, without what they made of it; and the same choices that they had. */
export const ClaimToCode = ({ claim, code, onCode }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const address = dataset.article.get(claim.article)?.URL
  const { status: _, ...rest } = code
  return (
    <>
      <dl className={styles.given}>
        <dt>{words.words}</dt>
        <dd className={styles.paraphrase}>
          <Words>{claim.paraphrase}</Words>
        </dd>
        <dt>{words.actors}</dt>
        <dd className={styles.between}>
          <Words>{words.between(nameOf(dataset, claim.from), nameOf(dataset, claim.to))}</Words>
        </dd>
        <dt>{words.source}</dt>
        <dd>
          {words.locator(articleName(dataset, claim.article), claim.paragraph, claim.phrase)}{' '}
          {address && isSafeAddress(address) && (
            <a
              className={styles.passage}
              href={passageLink(address, claim.phrase)}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={words.readOf(claim.phrase)}
            >
              {words.read}
              <ExternalLink size={13} strokeWidth={2} aria-hidden />
            </a>
          )}
        </dd>
      </dl>
      <div className={styles.choices}>
        <Choices
          legend={words.relation}
          options={relationCodes}
          names={words.relations}
          means={words.relationMeaning}
          value={code.relation}
          mark={(one) => one !== 'none' && one !== 'unsure' && <RelationMark relation={one} />}
          onChoose={(relation) => onCode(relation === 'none' ? { ...rest, relation } : { ...code, relation })}
        />
        <Choices
          legend={words.status}
          options={statusCodes}
          names={words.statuses}
          means={words.statusMeaning}
          value={code.status}
          off={code.relation === 'none'}
          note={code.relation === 'none' ? words.noStatus : undefined}
          onChoose={(status) => onCode({ ...code, status })}
        />
      </div>
    </>
  )
}

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly means: Readonly<Record<T, string>>
  readonly value: T | undefined
  readonly off?: boolean
  readonly note?: string | undefined
  readonly mark?: (option: T) => ReactNode
  readonly onChoose: (value: T) => void
}

const Choices = <T extends string>({
  legend,
  options,
  names,
  means,
  value,
  off = false,
  note,
  mark,
  onChoose,
}: ChoicesProps<T>) => {
  const group = useId()
  return (
    <fieldset className={shared.group} disabled={off}>
      <legend className={shared.legend}>{legend}</legend>
      {note && <p className={shared.note}>{note}</p>}
      {options.map((option) => (
        <label key={option} className={shared.choice}>
          <input type="radio" name={group} checked={value === option} onChange={() => onChoose(option)} />
          <span>
            <span className={shared.choiceName}>
              {names[option]} {mark?.(option)}
            </span>
            <span className={shared.means}>{means[option]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
