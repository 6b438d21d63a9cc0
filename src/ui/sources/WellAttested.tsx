import { memo, useMemo } from 'react'
import { leastProminence } from '../../model/actor.ts'
import type { Visible } from '../../model/visible.ts'
import { query } from '../../query/query.ts'
import { type Distribution, distribution } from '../../query/sources/support.ts'
import { sources } from '../../words/sources.ts'
import styles from './Attested.module.css'
import common from './Sources.module.css'
import { SupportChoice } from './SupportChoice.tsx'
import { SupportTable } from './SupportTable.tsx'

/** On how many articles, and on how many independent ones, ties rest; and which ties those are. */
export const WellAttested = memo(({ visible }: { readonly visible: Visible }) => {
  const { dataset, view, ties } = visible
  // What there would be whatever the number: the bars stay when one of them is chosen.
  const any = useMemo(
    () => query(dataset, { ...view, filters: { ...view.filters, support: 'any' } }, leastProminence).ties,
    [dataset, view],
  )
  const byArticles = distribution(any.map((tie) => tie.articles.length))
  const bySources = distribution(any.map((tie) => tie.independentSources))
  return (
    <section className={common.part}>
      <h3 className={common.heading}>{sources.attested}</h3>
      <div className={styles.columns}>
        <div className={styles.counts}>
          <SupportChoice counts={byArticles} />
          <p className={styles.note}>
            {any.every((tie) => tie.articles.length === tie.independentSources)
              ? sources.sameAsArticles
              : sources.independently(partsOf(bySources))}
          </p>
        </div>
        <SupportTable ties={ties} />
      </div>
    </section>
  )
})

const partsOf = (counts: Distribution): string[] =>
  counts.flatMap((n, i) => (n > 0 ? [sources.independentPart(n, i + 1)] : []))
