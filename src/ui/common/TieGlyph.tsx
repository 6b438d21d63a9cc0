import type { Tie } from '../../model/tie.ts'
import type { Shape } from '../../scene/scene.ts'
import { tieSpecimen } from '../../scene/specimen.ts'

interface Props {
  readonly tie: Pick<Tie, 'relation'> & Partial<Pick<Tie, 'status' | 'validity' | 'contested' | 'change'>>
  readonly width?: number
}

/** A short stretch of a tie, drawn by the same code as the map's. */
export const TieGlyph = ({ tie, width = 50 }: Props) => (
  <svg width={width} height={18} viewBox={`0 0 ${width} 18`} aria-hidden="true" focusable="false">
    <Shapes shapes={tieSpecimen(tie, { x: 1, y: 9 }, width - 2)} />
  </svg>
)

/** Shapes of a Scene as elements of the page, coloured by the stylesheet. */
export const Shapes = ({ shapes }: { readonly shapes: readonly Shape[] }) =>
  shapes.map(({ d, fill, stroke, width, dash }) => (
    <path
      key={d}
      d={d}
      className={[fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ')}
      {...(!fill && { fill: 'none' })}
      strokeWidth={stroke ? width : undefined}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={dash ? undefined : 'round'}
      strokeLinejoin="round"
    />
  ))
