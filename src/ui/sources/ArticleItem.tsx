import type { Article } from '../../model/article.ts'
import { articleName } from '../../query/articleName.ts'
import type { Carried } from '../../query/sources/carried.ts'
import { silenceArticles } from '../../state/changes.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { sources } from '../../words/sources.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { Words } from '../dossier/Words.tsx'
import { useApp, useChange } from '../useApp.ts'
import { ArticleSwitch } from './ArticleSwitch.tsx'
import styles from './Articles.module.css'
import { CarryBar } from './CarryBar.tsx'
import common from './Sources.module.css'

interface Props {
  readonly article: Article
  readonly number: number
  readonly on: boolean
  readonly carried: Carried
  /** What the longest bar stands for. */
  readonly most: number
  /** Tries out what hangs on the article, or no longer does. */
  readonly onTry: (id?: string) => void
}

/** An article in short: what it is, what is to be said of it, what it carries, and its switch. */
export const ArticleItem = ({ article, number, on, carried: { ties, claims, falls }, most, onTry }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selected = useApp(({ view }) => view.selection?.type === 'article' && view.selection.id === article.id)
  const change = useChange()
  const open = useOpen()
  const { id, csl, label, when, notes, derivedFrom } = article
  const name = sources.named(number, label)
  const author = csl.author?.map(({ given, family }) => `${given} ${family}`).join(dossierWords.listComma)
  const others = dataset.articles.flatMap((other) => (other.id === id ? [] : [other.id]))
  return (
    <li
      className={styles.item}
      data-article={id}
      {...(!on && { 'data-off': '' })}
      {...(selected && { 'data-selected': '', 'aria-current': true })}
      onMouseEnter={() => onTry(id)}
      onMouseLeave={() => onTry()}
      onFocus={() => onTry(id)}
      onBlur={() => onTry()}
    >
      <ArticleSwitch id={id} on={on} name={name} onSwitch={() => onTry()} />
      <div>
        <h4 className={styles.title}>
          <button type="button" onClick={() => open('article', id)}>
            <span className={styles.number}>{number}</span> <Words>{csl.title}</Words>
          </button>
        </h4>
        <p className={styles.record}>
          {[csl['container-title'], csl.genre, author ?? dossierWords.noAuthor, sources.written(dateInWords(when))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.carries}>
          <CarryBar ties={ties} falls={falls.length} most={most} />
          {ties === 0 ? (
            sources.silent
          ) : (
            <span>
              <b>{sources.says(ties, claims)}</b>, {sources.falls(falls.length, ties)}
            </span>
          )}
          <span className={styles.actions}>
            <button
              type="button"
              className={common.action}
              aria-label={sources.onlyName(name)}
              onClick={() => change(silenceArticles(others))}
            >
              {sources.only}
            </button>
            <button
              type="button"
              className={common.action}
              aria-label={sources.recordName(name)}
              onClick={() => open('article', id)}
            >
              {sources.record}
            </button>
          </span>
        </p>
        {derivedFrom && <p className={styles.note}>{sources.reprint(articleName(dataset, derivedFrom))}</p>}
        {notes.length > 0 && (
          <p className={styles.note}>
            <Words>{notes.join(' ')}</Words>
          </p>
        )}
      </div>
    </li>
  )
}
