import type { Fact } from '../../model/fact.ts'
import type { AttributeFacts } from '../../query/factsByAttribute.ts'
import { attributeLabel, factValue } from '../../words/attributeLabel.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import { ArticleTag } from './ArticleTag.tsx'
import { ContestedMark } from './ContestedMark.tsx'
import styles from './Facts.module.css'
import { PassageLink } from './PassageLink.tsx'
import { StatusWords } from './StatusWords.tsx'

/** Values that are short enough to stand side by side. */
export const isTabular = ({ facts }: AttributeFacts): boolean =>
  facts.every((fact) => factValue(withoutUnit(fact)).length <= 14)

/** People are what tolls count; the row's name says so. */
const withoutUnit = ({ unit, ...fact }: Fact): Omit<Fact, 'unit'> | Fact =>
  unit === 'people' || unit === undefined ? fact : { ...fact, unit }

/** A sum stands before what it is the sum of. */
const totalsFirst = (a: AttributeFacts, b: AttributeFacts): number =>
  Number(b.attribute.endsWith('-total')) - Number(a.attribute.endsWith('-total'))

/** Who says how many: a row for each attribute, a column for each article. */
export const FactTable = ({ groups }: { readonly groups: readonly AttributeFacts[] }) => {
  const dataset = useApp((state) => state.dataset)
  const facts = groups.flatMap((group) => group.facts)
  const articles = dataset.articles.map(({ id }) => id).filter((id) => facts.some((fact) => fact.article === id))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {articles.map((id) => (
            <th key={id} scope="col">
              <ArticleTag id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...groups].sort(totalsFirst).map(({ attribute, facts: own, differ }) => (
          <tr key={attribute}>
            <th scope="row">
              {attributeLabel(attribute)}
              {differ && (
                <span className={styles.mark} title={dossierWords.differ}>
                  <ContestedMark />
                  <span className="visually-hidden">{dossierWords.differ}</span>
                </span>
              )}
            </th>
            {articles.map((id) => (
              <td key={id}>
                {!own.some((fact) => fact.article === id) && (
                  <span className="visually-hidden">{dossierWords.noValue}</span>
                )}
                {own
                  .filter((fact) => fact.article === id)
                  .map((fact) => (
                    <div key={fact.id} title={fact.paraphrase}>
                      <span className={styles.value}>{factValue(withoutUnit(fact))}</span>
                      {fact.status !== 'asserted' && (
                        <StatusWords status={fact.status} attributedTo={fact.attributedTo} />
                      )}
                      <PassageLink citation={fact} />
                    </div>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
