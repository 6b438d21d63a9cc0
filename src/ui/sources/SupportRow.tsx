import { memo } from 'react'
import type { Tie } from '../../model/tie.ts'
import { articleName } from '../../query/articleName.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { sources } from '../../words/sources.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { RelationMark } from '../dossier/RelationMark.tsx'
import { useOpen } from '../dossier/useOpen.ts'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import styles from './Attested.module.css'

interface Props {
  readonly tie: Tie
  /** The articles that have a column. */
  readonly columns: readonly string[]
}

/** A tie, a dot for each article that speaks of it, and the numbers. */
export const SupportRow = memo(({ tie, columns }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selected = useApp(({ view }) => view.selection?.type === 'tie' && view.selection.id === tie.id)
  const lit = useApp(({ spotlight }) => spotlight?.ties.includes(tie.id) ?? false)
  const narrow = useApp((state) => state.narrow)
  const open = useOpen()
  return (
    <tr {...(selected && { 'data-selected': '', 'aria-current': true })} {...(lit && { 'data-lit': '' })}>
      <th scope="row">
        <button type="button" className={styles.tie} data-tie={tie.id} onClick={() => open('tie', tie.id)}>
          {narrow ? <RelationMark relation={tie.relation} soft={isSoft(tie)} /> : <TieGlyph tie={tie} width={66} />}
          <span>
            <span className="visually-hidden">
              {[en.relation[tie.relation], tie.status === 'asserted' ? '' : en.status[tie.status]]
                .filter(Boolean)
                .join(', ')}
              :{' '}
            </span>
            <Words>{pairName(dataset, tie.actors)}</Words>
          </span>
        </button>
      </th>
      {columns.map((id) => {
        const speaks = tie.articles.includes(id)
        return (
          <td key={id} className={styles.dotCell}>
            <span className={speaks ? styles.dot : styles.noDot} aria-hidden="true" />
            <span className="visually-hidden">
              {(speaks ? sources.speaks : sources.speaksNot)(articleName(dataset, id))}
            </span>
          </td>
        )
      })}
      <td className={styles.numberCell}>{tie.articles.length}</td>
      <td className={styles.numberCell}>{tie.independentSources}</td>
      <td className={styles.numberCell}>{tie.claims.length}</td>
    </tr>
  )
})
