import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Selection } from '../../model/view.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import styles from './Cite.module.css'
import { CopyButton } from './CopyButton.tsx'
import dossier from './Dossier.module.css'
import { linkTo } from './linkTo.ts'

/** How to say that a claim or fact is wrong: an address that carries its id, or a text to send by any other way. */
export const ReportLinks = ({ of }: { readonly of: Claim | Fact }) => {
  const view = useApp((state) => state.view)
  const body = en.cite.reportBody(of.id, of.paraphrase, linkTo(view, selectionOf(of)))
  const query = new URLSearchParams({ title: en.cite.reportTitle(of.id), body })
  return (
    <p className={styles.report}>
      <span>{of.id}</span>
      <a
        className={dossier.action}
        href={`${en.cite.reportAddress}?${query}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {en.cite.report}
      </a>
      <CopyButton label={en.cite.reportCopy} content={() => ({ text: body })} notice={en.cite.reportCopied} />
    </p>
  )
}

const selectionOf = (of: Claim | Fact): Selection => {
  if ('from' in of) return { type: 'claim', id: of.id }
  return of.actor ? { type: 'actor', id: of.actor } : { type: 'event', id: of.event ?? '' }
}
