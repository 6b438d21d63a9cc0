import { ExternalLink } from 'lucide-react'
import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Citation } from '../../model/claim.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'

interface Props {
  readonly citation: Pick<Citation, 'article' | 'paragraph' | 'phrase'>
  /** Where it is one of many that the arrow keys walk through. */
  readonly tabIndex?: number
}

/** The paragraph that is cited, as a link that opens the article at the phrase. */
export const PassageLink = ({ citation: { article, paragraph, phrase }, tabIndex }: Props) => {
  const address = useApp((state) => state.dataset.article.get(article)?.URL)
  if (!address || !isSafeAddress(address)) {
    return (
      <span title={dossierWords.passagePlain(paragraph)} tabIndex={tabIndex} data-stop>
        {dossierWords.passage(paragraph)}
      </span>
    )
  }
  return (
    <a
      data-stop
      tabIndex={tabIndex}
      className={styles.action}
      href={passageLink(address, phrase)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={dossierWords.passageName(paragraph, phrase)}
      title={dossierWords.passageName(paragraph, phrase)}
    >
      {dossierWords.passage(paragraph)}
      <ExternalLink size={12} strokeWidth={2} aria-hidden />
    </a>
  )
}
