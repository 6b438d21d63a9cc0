import type { AttributeFacts } from '../../query/factsByAttribute.ts'
import { attributeLabel } from '../../words/attributeLabel.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { ContestedMark } from './ContestedMark.tsx'
import { FactItem } from './FactItem.tsx'
import styles from './Facts.module.css'

/** Facts under their attributes; where the articles give different values it says so. */
export const FactGroups = ({ groups }: { readonly groups: readonly AttributeFacts[] }) =>
  groups.map(({ attribute, facts, differ }) => (
    <div key={attribute} className={styles.group}>
      <h4 className={styles.attribute}>
        {attributeLabel(attribute)}
        {differ && (
          <span className={styles.differ}>
            <ContestedMark /> {dossierWords.differ}
          </span>
        )}
      </h4>
      <ul>
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} />
        ))}
      </ul>
    </div>
  ))
