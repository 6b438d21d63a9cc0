import { useMemo } from 'react'
import type { Pair } from '../../../model/relationship.ts'
import type { Tie } from '../../../model/tie.ts'
import { inCommon, isNothing } from '../../../query/inCommon.ts'
import { paths as words } from '../../../words/paths.ts'
import { CommonThirds } from '../../dossier/CommonThirds.tsx'
import styles from './Paths.module.css'

/** Whom both actors are tied to by the ties that may be walked. */
export const Common = ({ pair: [a, b], ties }: { readonly pair: Pair; readonly ties: readonly Tie[] }) => {
  const common = useMemo(() => inCommon(ties, [a, b]), [ties, a, b])
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.common}</h3>
      {isNothing(common) && <p className={styles.quiet}>{words.noCommon}</p>}
      <CommonThirds common={common} />
    </section>
  )
}
