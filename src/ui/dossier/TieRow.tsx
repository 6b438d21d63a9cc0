import type { ActorTie } from '../../query/tiesOfActor.ts'
import { contestedInWords } from '../../words/contested.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { nameOf, tieDates } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useApp } from '../useApp.ts'
import rows from './Rows.module.css'
import { useOpen } from './useOpen.ts'

/** One article alone does not differ: another one does, which is off or speaks of another date. */
const differing = (articles: number): string => (articles > 1 ? dossierWords.differ : contestedInWords(articles))

/** A tie of an actor: how, with whom, when and on how many articles' word. */
export const TieRow = ({ row: { id, other, relation, articles, direction, tie } }: { readonly row: ActorTie }) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const status = tie && tie.status !== 'asserted' ? en.status[tie.status].toLowerCase() : undefined
  const dates = tie ? tieDates(tie) : dossierWords.notYet
  const [sole] = tie?.articles.length === 1 ? tie.articles : []
  const support = sole ? dossierWords.soleArticle(dataset.article.get(sole)?.label ?? sole) : en.articles(articles)
  const drawn = {
    relation,
    direction,
    ...(tie && { status: tie.status, validity: tie.validity, contested: tie.contested }),
  }
  return (
    <li>
      <button type="button" className={rows.row} onClick={() => open('tie', id)}>
        <TieGlyph tie={drawn} width={64} />
        <span className={rows.rowName}>
          <span className="visually-hidden">{en.relation[relation]}: </span>
          {nameOf(dataset, other)}
        </span>
        <span className={rows.rowMeta}>
          {[status, tie?.contested ? differing(tie.articles.length) : undefined, dates, support]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  )
}
