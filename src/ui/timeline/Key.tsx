import type { ReactNode } from 'react'
import type { ClaimTime, Edge } from '../../model/claimTime.ts'
import { severalShape, singleShape } from '../../scene/timeline/drawMark.ts'
import { barParts } from '../../scene/timeline/timeBar.ts'
import { timelineWords } from '../../words/timeline.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import marks from './Bar.module.css'
import { Bar } from './Bar.tsx'
import styles from './TimelineLens.module.css'

const width = 40
const y = 9
const edge = (how: Edge['how'], from: number, to = from): Edge => ({ how, from, to })
const past = edge('open', -20)

const ends = {
  sharp: edge('sharp', 34),
  box: edge('sharp', 18, 36),
  faded: edge('faded', 18, 36),
  open: edge('open', 36),
  unknown: edge('unknown', 12),
} as const
const manners = { moment: 'moment', told: 'attested', undated: 'undated' } as const satisfies Record<
  string,
  ClaimTime['manner']
>
const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]

/** What the ends of bars and the shapes of marks say. */
export const Key = () => (
  <ul className={styles.key} aria-label={timelineWords.key.title}>
    {keys(ends).map((name) => (
      <Sample key={name} text={timelineWords.key[name]}>
        <Bar
          relation="alliance"
          soft={false}
          parts={barParts(past, ends[name], (time) => time, [0, width])}
          y={y}
          bounds={[0, width]}
        />
      </Sample>
    ))}
    {keys(manners).map((name) => (
      <Sample key={name} text={timelineWords.key[name]} width={14}>
        <Shapes shapes={[singleShape(manners[name], { x: 7, y }, 'alliance')]} />
      </Sample>
    ))}
    <Sample text={timelineWords.key.several} width={18}>
      <Shapes shapes={[severalShape({ x: 9, y }, 8, 'alliance')]} />
      <text x={9} y={y + 4} className={marks.number} fontSize={11}>
        3
      </text>
    </Sample>
    <Sample text={timelineWords.key.pale} width={24}>
      <Bar
        relation="alliance"
        soft
        parts={barParts(past, edge('open', 40), (time) => time, [0, 24])}
        y={y}
        bounds={[0, 24]}
      />
    </Sample>
  </ul>
)

interface SampleProps {
  readonly text: string
  readonly width?: number
  readonly children: ReactNode
}

const Sample = ({ text, width: own = width, children }: SampleProps) => (
  <li>
    <svg width={own} height={18} aria-hidden="true" focusable="false">
      {children}
    </svg>
    {text}
  </li>
)
