import { articleNumber } from '../../query/byArticle.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'
import { useOpen } from './useOpen.ts'

/** An article by its number and outlet; pressing it opens its dossier. */
export const ArticleTag = ({ id }: { readonly id: string }) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const article = dataset.article.get(id)
  return (
    <button type="button" className={styles.tag} title={article?.csl.title} onClick={() => open('article', id)}>
      <b>{articleNumber(dataset, id)}</b> {article?.label}
    </button>
  )
}
