import type { ReactNode } from 'react'
import type { ClaimTime, Edge } from '../../model/claimTime.ts'
import { barParts } from '../../scene/timeBar.ts'
import { timelineWords } from '../../words/timeline.ts'
import marks from './Bar.module.css'
import { Bar } from './Bar.tsx'
import { Single } from './Mark.tsx'
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
        <Bar relation="alliance" soft={false} parts={barParts(past, ends[name], (time) => time, [0, width])} y={y} />
      </Sample>
    ))}
    {keys(manners).map((name) => (
      <Sample key={name} text={timelineWords.key[name]} width={14}>
        <Single manner={manners[name]} x={7} y={y} paint="alliance" />
      </Sample>
    ))}
    <Sample text={timelineWords.key.several} width={18}>
      <circle cx={9} cy={y} r={8} className={`${marks.several} s-alliance`} />
      <text x={9} y={y + 4} className={marks.number}>
        3
      </text>
    </Sample>
    <Sample text={timelineWords.key.pale} width={24}>
      <Bar relation="alliance" soft parts={barParts(past, edge('open', 40), (time) => time, [0, 24])} y={y} />
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
