import { ChevronDown } from 'lucide-react'
import { relations } from '../../model/relation.ts'
import { openPanel } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { LensMenu } from '../header/LensMenu.tsx'
import { useApp, useAppStore, useVisible } from '../useApp.ts'
import { ContestedGlyph } from './glyphs.tsx'
import styles from './LegendStrip.module.css'

interface Props {
  readonly start: number
  readonly end: number
  /** Whether the lenses have no row in the header. */
  readonly lenses: boolean
}

/** The legend in one row, where the column has no room; pressing it opens the whole. */
export const LegendStrip = ({ start, end, lenses }: Props) => {
  const store = useAppStore()
  const narrow = useApp((state) => state.narrow)
  const { ties } = useVisible()
  return (
    <div className={styles.strip} data-legend="" style={{ insetInlineEnd: end, insetInlineStart: start }}>
      {lenses && <LensMenu />}
      <button type="button" className={styles.open} onClick={() => openPanel(store, 'filters')}>
        {en.header.filters}
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </button>
      {!narrow && (
        <ul className={styles.marks}>
          {relations.map(
            (relation) =>
              ties.some((tie) => tie.relation === relation) && (
                <li key={relation}>
                  <TieGlyph tie={{ relation }} width={44} /> {en.relation[relation]}
                </li>
              ),
          )}
          {ties.some((tie) => tie.contested) && (
            <li>
              <ContestedGlyph /> {en.contested}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
