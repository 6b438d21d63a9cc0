import { memo } from 'react'
import type { Carried } from '../../query/sources/carried.ts'
import { silenceArticles } from '../../state/changes.ts'
import { sources } from '../../words/sources.ts'
import { ShowMore } from '../common/ShowMore.tsx'
import { useCapped } from '../common/useCapped.ts'
import { useApp, useChange } from '../useApp.ts'
import { ArticleItem } from './ArticleItem.tsx'
import styles from './Articles.module.css'
import common from './Sources.module.css'

interface Props {
  readonly carried: readonly Carried[]
  readonly onTry: (id?: string) => void
}

/** Every article with its switch. */
export const Articles = memo(({ carried, onTry }: Props) => {
  const articles = useApp((state) => state.dataset.articles)
  const silent = useApp((state) => state.view.filters.articles)
  const change = useChange()
  const { shown, ...more } = useCapped(articles, 20)
  const most = carried.reduce((a, { ties }) => Math.max(a, ties), 0)
  const byId = new Map(carried.map((one) => [one.article, one]))
  return (
    <section className={common.part}>
      <h3 className={common.heading}>
        {sources.articles}
        {silent.length > 0 && (
          <button type="button" className={common.action} onClick={() => change(silenceArticles([]))}>
            {sources.allOn}
          </button>
        )}
      </h3>
      <p className={common.note}>{sources.counted}</p>
      <ul className={styles.list}>
        {shown.map((article, i) => {
          const own = byId.get(article.id)
          return (
            own && (
              <ArticleItem
                key={article.id}
                article={article}
                number={i + 1}
                on={!silent.includes(article.id)}
                carried={own}
                most={most}
                onTry={onTry}
              />
            )
          )
        })}
      </ul>
      <ShowMore {...more} />
    </section>
  )
})
