import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Selection } from '../../model/view.ts'
import { cite as citeWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import styles from './Cite.module.css'
import { CopyButton } from './CopyButton.tsx'
import dossier from './Dossier.module.css'
import { linkTo } from './linkTo.ts'

/** How to say that a claim or fact is wrong: an address that carries its id, or a text to send by any other way. */
export const ReportLinks = ({ of }: { readonly of: Claim | Fact }) => {
  const view = useApp((state) => state.view)
  const body = citeWords.reportBody(of.id, of.paraphrase, linkTo(view, selectionOf(of)))
  const query = new URLSearchParams({ title: citeWords.reportTitle(of.id), body })
  return (
    <p className={styles.report}>
      <span>{of.id}</span>
      <a
        className={dossier.action}
        href={`${citeWords.reportAddress}?${query}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {citeWords.report}
      </a>
      <CopyButton label={citeWords.reportCopy} content={() => ({ text: body })} notice={citeWords.reportCopied} />
    </p>
  )
}

const selectionOf = (of: Claim | Fact): Selection => {
  if ('from' in of) return { type: 'claim', id: of.id }
  return of.actor ? { type: 'actor', id: of.actor } : { type: 'event', id: of.event ?? '' }
}
