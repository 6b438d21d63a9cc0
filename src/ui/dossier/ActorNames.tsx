import { dossier as dossierWords } from '../../words/dossier.ts'
import { ActorName } from './ActorName.tsx'
import styles from './Dossier.module.css'

/** Names in a row, as buttons. */
export const ActorNames = ({ ids }: { readonly ids: readonly string[] }) => (
  <span className={styles.names}>
    {ids.map((id, index) => (
      <span key={id}>
        <ActorName id={id} />
        {index < ids.length - 1 && dossierWords.listComma}
      </span>
    ))}
  </span>
)
