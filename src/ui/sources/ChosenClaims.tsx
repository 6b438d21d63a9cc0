import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Claim } from '../../model/claim.ts'
import { pairOf } from '../../model/relationship.ts'
import { byArticle } from '../../query/byArticle.ts'
import { wholeOf } from '../../query/fold.ts'
import { en } from '../../words/en.ts'
import { sources } from '../../words/sources.ts'
import { ShowMore } from '../common/ShowMore.tsx'
import { useCapped } from '../common/useCapped.ts'
import { ArticleGroup } from '../dossier/ArticleGroup.tsx'
import { ClaimItem } from '../dossier/ClaimItem.tsx'
import { useApp } from '../useApp.ts'
import styles from './Grid.module.css'

interface Props {
  readonly title: string
  readonly claims: readonly Claim[]
  readonly onClose: () => void
}

/** The claims behind a number, each with the way to its passage. */
export const ChosenClaims = ({ title, claims, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const narrow = useApp((state) => state.narrow)
  const head = useRef<HTMLDivElement>(null)
  const { shown, ...more } = useCapped(claims, 12)
  // On a phone the claims stand below the table, out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another number that was pressed
  useEffect(() => {
    if (narrow) head.current?.scrollIntoView({ block: 'nearest' })
  }, [narrow, title])
  const whole = (id: string) => (folded ? wholeOf(dataset, id) : id)
  return (
    <div>
      <div ref={head} className={styles.claimsHead}>
        <h4 className={styles.claimsTitle}>{title}</h4>
        <span className={styles.size}>{en.claims(claims.length)}</span>
        <button type="button" className={styles.close} aria-label={sources.close} onClick={onClose}>
          <X size={18} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
      {byArticle(dataset, shown).map(({ article, own }) => (
        <ArticleGroup
          key={article}
          article={article}
          size={en.claims(claims.filter((claim) => claim.article === article).length)}
        >
          {own.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} pair={pairOf(whole(claim.from), whole(claim.to))} />
          ))}
        </ArticleGroup>
      ))}
      <ShowMore {...more} />
    </div>
  )
}
