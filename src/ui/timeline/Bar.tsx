import type { Relation } from '../../model/relation.ts'
import { relationPaint } from '../../scene/palette.ts'
import type { BarParts, Stretch } from '../../scene/timeBar.ts'
import styles from './Bar.module.css'

interface Props {
  readonly relation: Relation
  readonly soft: boolean
  readonly parts: BarParts
  readonly y: number
}

/** One bar with its ends, in the line of its relation. */
export const Bar = ({ relation, soft, parts, y }: Props) => {
  const paint = relationPaint(relation, soft)
  return (
    <g>
      {parts.hatches.map(([from, to]) => (
        <rect key={from} x={from} y={y - 4} width={to - from} height={8} fill={`url(#hatch-${paint})`} />
      ))}
      {parts.fades.map(([outer, inner]) => (
        <rect
          key={inner}
          x={Math.min(outer, inner)}
          y={y - 3.5}
          width={Math.abs(inner - outer)}
          height={7}
          fill={`url(#fade-${outer < inner ? 'in' : 'out'}-${paint})`}
        />
      ))}
      {parts.line && <Line relation={relation} soft={soft} at={parts.line} y={y} />}
      {parts.boxes.map(([from, to]) => (
        <rect key={from} x={from} y={y - 4} width={to - from} height={8} className={`${styles.box} s-${paint}`} />
      ))}
      {parts.caps.map((x) => (
        <path key={x} d={`M${x} ${y - 5.5}V${y + 5.5}`} className={`${styles.cap} s-${paint}`} />
      ))}
      {parts.arrows.map(({ x, sense }) => (
        <path
          key={x}
          d={`M${x - sense * 5} ${y - 4.5}L${x} ${y}L${x - sense * 5} ${y + 4.5}`}
          className={`${styles.arrow} s-${paint}`}
        />
      ))}
    </g>
  )
}

/** The line of a relation as on the map: solid, double, dashed, thin. */
const Line = ({ relation, soft, at: [from, to], y }: Omit<Props, 'parts'> & { readonly at: Stretch }) => {
  const className = `${styles[relation]} s-${relationPaint(relation, soft)}`
  const shifts = relation === 'cooperation' ? [-2.05, 2.05] : [0]
  return shifts.map((by) => <path key={by} d={`M${from} ${y + by}H${to}`} className={className} />)
}
