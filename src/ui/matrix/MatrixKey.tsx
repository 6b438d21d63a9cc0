import type { ReactNode } from 'react'
import { line } from '../../lib/quadratic.ts'
import type { Visible } from '../../model/visible.ts'
import { cellsOf } from '../../query/matrix.ts'
import { hiddenMark } from '../../scene/drawCell.ts'
import { arrowhead } from '../../scene/marks.ts'
import { slight, strokePiece } from '../../scene/strokes.ts'
import { matrixWords } from '../../words/matrix.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import { ContestedGlyph } from '../legend/glyphs.tsx'
import styles from './MatrixKey.module.css'

interface Props {
  readonly visible: Visible
  readonly numbers: boolean
  readonly heat: boolean
}

/** What stands in a cell beside the marks that the legend explains. */
export const MatrixKey = ({ visible, numbers, heat }: Props) => {
  const cells = [...cellsOf(visible).values()]
  const affiliations = visible.ties
    .filter(({ relation }) => relation === 'affiliation')
    .map(({ direction }) => direction)
  const { keys } = matrixWords
  return (
    <ul className={styles.key} aria-label={matrixWords.key}>
      <Item text={keys.none}>
        <span className={styles.empty} />
      </Item>
      {cells.some(({ ties, filtered }) => ties.length === 0 && filtered > 0) && (
        <Item text={keys.filtered}>
          <svg width={12} height={14} aria-hidden="true">
            <Shapes shapes={[hiddenMark('filtered', { x: 6, y: 6 })]} />
          </svg>
        </Item>
      )}
      {cells.some(({ ties, filtered, dated }) => ties.length === 0 && filtered === 0 && dated > 0) && (
        <Item text={keys.dated}>
          <svg width={14} height={14} aria-hidden="true">
            <Shapes shapes={[hiddenMark('dated', { x: 7, y: 7 })]} />
          </svg>
        </Item>
      )}
      {affiliations.some((direction) => direction !== 'none') && (
        <Item text={keys.arrow}>
          <svg width={30} height={14} aria-hidden="true">
            <Shapes
              shapes={[
                ...strokePiece('affiliation', line({ x: 6, y: 13 }, { x: 6, y: 2 }), 'affiliation', slight),
                arrowhead({ x: 6, y: 1 }, -Math.PI / 2, 'affiliation'),
                ...strokePiece('affiliation', line({ x: 29, y: 7 }, { x: 18, y: 7 }), 'affiliation', slight),
                arrowhead({ x: 17, y: 7 }, Math.PI, 'affiliation'),
              ]}
            />
          </svg>
        </Item>
      )}
      {affiliations.includes('none') && (
        <Item text={keys.level}>
          <svg width={12} height={14} aria-hidden="true">
            <Shapes
              shapes={strokePiece('affiliation', line({ x: 0, y: 11 }, { x: 12, y: 3 }), 'affiliation', slight)}
            />
          </svg>
        </Item>
      )}
      {visible.ties.some(({ contested }) => contested) && (
        <Item text={keys.contested}>
          <ContestedGlyph />
        </Item>
      )}
      {numbers && (
        <Item text={keys.number}>
          <span className={styles.number} aria-hidden="true">
            12
          </span>
        </Item>
      )}
      {heat && (
        <li className={styles.item}>
          {matrixWords.heatLegend}
          <span className={styles.steps}>
            {matrixWords.heatSteps.map((step, i) => (
              <span key={step} className={styles.step} data-heat={i + 1}>
                {step}
              </span>
            ))}
          </span>
        </li>
      )}
    </ul>
  )
}

const Item = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <li className={styles.item}>
    {children}
    {text}
  </li>
)
