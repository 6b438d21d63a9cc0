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
  /** Another one each time that a number is pressed. */
  readonly asked: object
  readonly onClose: () => void
}

/** The claims behind a number, each with the way to its passage. */
export const ChosenClaims = ({ title, claims, asked, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const head = useRef<HTMLHeadingElement>(null)
  const { shown, ...more } = useCapped(claims, 12)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a number was pressed
  useEffect(() => {
    const title = head.current
    if (!title) return
    title.focus({ preventScroll: true })
    // Where the table is as wide as the page, the claims stand below it, out of sight.
    title.scrollIntoView({ block: hasRoom(title) ? 'nearest' : 'start' })
  }, [asked])
  const whole = (id: string) => (folded ? wholeOf(dataset, id) : id)
  return (
    <section
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.claimsHead}>
        <h4 ref={head} tabIndex={-1} className={styles.claimsTitle}>
          {title}
        </h4>
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
    </section>
  )
}

/** So much of the claims should be in sight below their heading, in pixels. */
const enough = 160

const hasRoom = (title: HTMLElement): boolean => {
  const page = title.closest('[data-lens]')?.getBoundingClientRect()
  const { top, bottom } = title.getBoundingClientRect()
  return page !== undefined && top >= page.top && bottom + enough <= page.bottom
}
