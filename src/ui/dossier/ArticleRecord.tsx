import { ExternalLink } from 'lucide-react'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Article } from '../../model/article.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'

/** The bibliographic record of an article, and what the curators say of its text. */
export const ArticleRecord = ({ article: { csl, when, URL, notes, derivedFrom } }: { readonly article: Article }) => {
  const parent = useApp((state) => (derivedFrom ? state.dataset.article.get(derivedFrom) : undefined))
  const author = csl.author?.map(({ given, family }) => `${given} ${family}`).join(dossierWords.listComma)
  return (
    <div className={styles.intro}>
      <p className={styles.lead}>
        {author ?? dossierWords.noAuthor}, <i>{csl['container-title']}</i>
        {csl.genre && `, ${csl.genre}`}
      </p>
      <p>
        {dossierWords.written} {dateInWords(when)} ({dossierWords.inferred})
      </p>
      {isSafeAddress(URL) && (
        <p>
          <a className={styles.action} href={URL} target="_blank" rel="noopener noreferrer">
            {dossierWords.open}
            <ExternalLink size={12} strokeWidth={2} aria-hidden />
          </a>
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>
          <i>{dossierWords.curator}</i> {note}
        </p>
      ))}
      {parent && <p>{dossierWords.derived(parent.csl.title)}</p>}
    </div>
  )
}
