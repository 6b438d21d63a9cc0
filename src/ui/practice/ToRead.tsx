import { ExternalLink } from 'lucide-react'
import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import { practice as words } from '../../words/practice.ts'
import { useApp } from '../useApp.ts'
import styles from './Practice.module.css'

/** The way to the passage that a question is about. Its words stand there and not here. */
export const ToRead = ({ claim: id }: { readonly claim: string }) => {
  const dataset = useApp((state) => state.dataset)
  const claim = dataset.claim.get(id)
  const address = claim && dataset.article.get(claim.article)?.URL
  if (!claim || !address || !isSafeAddress(address)) return null
  return (
    <a
      className={styles.read}
      href={passageLink(address, claim.phrase)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.readName}
    >
      {words.read}
      <ExternalLink size={13} strokeWidth={2} aria-hidden />
    </a>
  )
}
