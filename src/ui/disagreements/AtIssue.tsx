import type { Disagreement } from '../../model/disagreement.ts'
import { groupsCited, unfilteredTie } from '../../query/splits.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useOpen } from '../dossier/useOpen.ts'
import { useApp, useVisible } from '../useApp.ts'
import styles from './QuestionPage.module.css'

/** The ties on which the answers rest, as the view has them; pressing one opens its dossier. */
export const AtIssue = ({ disagreement }: { readonly disagreement: Disagreement }) => {
  const visible = useVisible()
  const selected = useApp(({ view: { selection } }) => (selection?.type === 'tie' ? selection.id : undefined))
  const open = useOpen()
  const groups = groupsCited(visible.dataset, visible.view.folded, disagreement)
  if (groups.length === 0) return null
  return (
    <ul className={styles.ties} aria-label={words.ties}>
      {groups.map((group) => {
        const { id, actors, relation } = group
        const tie = visible.ties.find((one) => one.id === id)
        const hidden = unfilteredTie(visible.dataset, visible.view, group) ?? {
          relation,
          status: 'hedged',
          validity: 'ended',
        }
        return (
          <li key={id}>
            <button
              type="button"
              data-hidden={!tie || undefined}
              aria-current={selected === id || undefined}
              onClick={() => open('tie', id)}
            >
              <TieGlyph tie={tie ?? hidden} width={58} />
              <span>
                <span className="visually-hidden">{en.relation[relation]}: </span>
                {pairName(visible.dataset, actors)}
                {!tie && <i> {words.hiddenTie}</i>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
