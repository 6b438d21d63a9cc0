import { useMemo } from 'react'
import { byArticle } from '../../query/byArticle.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'
import { heldBack } from '../../query/story/heldBack.ts'
import { tieOfClaim } from '../../query/story/pointsOf.ts'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { stories as words } from '../../words/stories.ts'
import { ArticleGroup } from '../dossier/ArticleGroup.tsx'
import { ClaimItem } from '../dossier/ClaimItem.tsx'
import { FactItem } from '../dossier/FactItem.tsx'
import { useApp } from '../useApp.ts'
import styles from './Overleaf.module.css'

interface Props {
  readonly playing: Playing
  /** The tie that stands out alone. */
  readonly lit: string | undefined
  readonly onLight: (tie: string | undefined) => void
}

/** The back of a step: every claim and fact that it rests on, who says so and how, and the way to the passage. */
export const Overleaf = ({ playing, lit, onLight }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const { answered } = playing
  const step = stepOf(playing)
  const { claims, facts, kept } = useMemo(() => {
    const held = heldBack(dataset, { folded }, step, answered)
    const all = step.claims.flatMap((id) => dataset.claim.get(id) ?? [])
    const told = all.filter(({ id }) => !held.has(id))
    return {
      claims: byArticle(dataset, told),
      facts: step.facts.flatMap((id) => dataset.fact.get(id) ?? []),
      kept: all.length - told.length,
    }
  }, [dataset, folded, step, answered])
  return (
    <div className={styles.overleaf}>
      <p className={styles.sum}>{words.turned(step.claims.length, step.facts.length)}</p>
      {kept > 0 && <p className={styles.sum}>{words.kept(kept)}</p>}
      {claims.map(({ article, own }) => (
        <ArticleGroup key={article} article={article} size={en.claims(own.length)}>
          {own.map((claim) => {
            const pair = pairOfClaim(dataset, { folded }, claim)
            const tie = tieOfClaim(dataset, { folded }, claim)
            const name = `${pairName(dataset, pair)}, ${en.relation[claim.relation].toLowerCase()}`
            return (
              <ClaimItem key={claim.id} claim={claim} pair={pair}>
                <p className={styles.line}>{words.line(claim.paragraph, claim.phrase)}</p>
                <button
                  type="button"
                  className={styles.light}
                  aria-pressed={lit === tie}
                  aria-label={words.lightName(name)}
                  title={words.light}
                  onClick={() => onLight(lit === tie ? undefined : tie)}
                >
                  {name}
                </button>
              </ClaimItem>
            )
          })}
        </ArticleGroup>
      ))}
      {facts.length > 0 && (
        <section aria-label={words.facts}>
          <h3 className={styles.facts}>{words.facts}</h3>
          <ul>
            {facts.map((fact) => (
              <FactItem key={fact.id} fact={fact}>
                <p className={styles.line}>{words.line(fact.paragraph, fact.phrase)}</p>
              </FactItem>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
