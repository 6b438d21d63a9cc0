import { ExternalLink } from 'lucide-react'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Article } from '../../model/article.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'

/** The bibliographic record of an article, and what the curators say of its text. */
export const ArticleRecord = ({ article: { csl, when, URL, notes, derivedFrom } }: { readonly article: Article }) => {
  const parent = useApp((state) => (derivedFrom ? state.dataset.article.get(derivedFrom) : undefined))
  const author = csl.author?.map(({ given, family }) => `${given} ${family}`).join(en.dossier.listComma)
  return (
    <div className={styles.intro}>
      <p className={styles.lead}>
        {author ?? en.dossier.noAuthor}, <i>{csl['container-title']}</i>
        {csl.genre && `, ${csl.genre}`}
      </p>
      <p>
        {en.dossier.written} {dateInWords(when)} ({en.dossier.inferred})
      </p>
      {isSafeAddress(URL) && (
        <p>
          <a className={styles.action} href={URL} target="_blank" rel="noopener noreferrer">
            {en.dossier.open}
            <ExternalLink size={12} strokeWidth={2} aria-hidden />
          </a>
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>
          <i>{en.dossier.curator}</i> {note}
        </p>
      ))}
      {parent && <p>{en.dossier.derived(parent.csl.title)}</p>}
    </div>
  )
}
