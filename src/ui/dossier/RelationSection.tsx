import { useState } from 'react'
import type { Pair } from '../../model/relationship.ts'
import { byArticle } from '../../query/byArticle.ts'
import type { RelationClaims } from '../../query/claimsOfPair.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { ArticleGroup } from './ArticleGroup.tsx'
import { ClaimItem } from './ClaimItem.tsx'
import styles from './Pair.module.css'
import { sectionId } from './RelationChips.tsx'

interface Props {
  readonly group: RelationClaims
  readonly pair: Pair
  /** Whether the reader asked for this relation. */
  readonly asked: boolean
  readonly marked?: string | undefined
}

/** More than this many claims in a row are folded away, article by article. */
const mostOpen = 16

/** The claims of one relation by article, and those that the view hides. */
export const RelationSection = ({ group: { relation, shown, hidden }, pair, asked, marked }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const holdsMarked = hidden.some((claim) => claim.id === marked)
  const unfold = holdsMarked || (asked && shown.length === 0)
  const [isOpen, setOpen] = useState(unfold)
  const [wasUnfolded, setWasUnfolded] = useState(unfold)
  if (unfold !== wasUnfolded) {
    setWasUnfolded(unfold)
    if (unfold) setOpen(true)
  }
  const articles = byArticle(dataset, shown)
  return (
    <section className={styles.section}>
      <h3 id={sectionId(relation)} tabIndex={-1} className={styles.sectionTitle} data-relation={relation}>
        {en.relation[relation]}
      </h3>
      {articles.map(({ article, own }, index) => {
        const before = articles.slice(0, index).reduce((sum, other) => sum + other.own.length, 0)
        return (
          <ArticleGroup
            key={article}
            article={article}
            size={en.claims(own.length)}
            folded={before >= mostOpen && !own.some((claim) => claim.id === marked)}
          >
            {own.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} pair={pair} marked={claim.id === marked} />
            ))}
          </ArticleGroup>
        )
      })}
      {hidden.length > 0 && (
        <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {shown.length > 0 ? dossierWords.moreHidden(hidden.length) : dossierWords.allHidden(hidden.length)}
          </summary>
          {isOpen &&
            byArticle(dataset, hidden).map(({ article, own }) => (
              <ArticleGroup key={article} article={article} size={en.claims(own.length)}>
                {own.map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} pair={pair} marked={claim.id === marked} />
                ))}
              </ArticleGroup>
            ))}
        </details>
      )}
    </section>
  )
}
