import { toggleArticle } from '../../state/changes.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './UseArticle.module.css'

/** Takes an article out of the view, or back in. */
export const UseArticle = ({ id }: { readonly id: string }) => {
  const isUsed = useApp((state) => !state.view.filters.articles.includes(id))
  const change = useChange()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isUsed}
      className={styles.switch}
      title={dossierWords.useNote}
      onClick={() => change(toggleArticle(id))}
    >
      <span className={styles.knob} aria-hidden="true" />
      {dossierWords.use}
    </button>
  )
}
