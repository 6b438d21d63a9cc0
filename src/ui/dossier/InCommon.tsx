import { useMemo } from 'react'
import type { Pair } from '../../model/relationship.ts'
import { inCommon, isNothing } from '../../query/inCommon.ts'
import { everyTie } from '../../query/query.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import { CommonThirds } from './CommonThirds.tsx'
import styles from './Pair.module.css'

/** Who is tied to both actors of a pair at the date of the view, whether or not the map shows them. */
export const InCommon = ({ pair }: { readonly pair: Pair }) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const [a, b] = pair
  const common = useMemo(() => inCommon(everyTie(dataset, view).ties, [a, b]), [dataset, view, a, b])
  if (isNothing(common)) return null
  return (
    <section className={styles.common}>
      <h3 className={styles.smallTitle}>{dossierWords.common}</h3>
      <CommonThirds common={common} />
    </section>
  )
}
