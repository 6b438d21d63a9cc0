import { relations } from '../../model/relation.ts'
import { relationPaint } from '../../scene/palette.ts'
import styles from './Bar.module.css'

const allPaints = relations.flatMap((relation) => [relationPaint(relation, false), relationPaint(relation, true)])

/** The hatching and fading that all bars on the page share. */
export const BarDefs = () => (
  <svg className={styles.defs} aria-hidden="true" focusable="false">
    <defs>
      {allPaints.map((paint) => (
        <pattern
          key={paint}
          id={`hatch-${paint}`}
          width={4}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-30)"
        >
          <path d="M1 0V8" className={`s-${paint}`} strokeWidth={1.1} />
        </pattern>
      ))}
      {allPaints.flatMap((paint) =>
        (['in', 'out'] as const).map((sense) => (
          <linearGradient
            key={`${sense}-${paint}`}
            id={`fade-${sense}-${paint}`}
            x1={sense === 'in' ? 0 : 1}
            x2={sense === 'in' ? 1 : 0}
          >
            <stop offset="0" stopColor={`var(--${paint})`} stopOpacity={0} />
            <stop offset="1" stopColor={`var(--${paint})`} stopOpacity={0.9} />
          </linearGradient>
        )),
      )}
    </defs>
  </svg>
)
