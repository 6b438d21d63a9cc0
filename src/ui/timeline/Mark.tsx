import type { ClaimTime } from '../../model/claimTime.ts'
import { drawMark, onScreen, reachOf } from '../../scene/timeline/drawMark.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import styles from './Bar.module.css'

interface Props {
  readonly times: readonly ClaimTime[]
  readonly x: number
  readonly y: number
  readonly pale: boolean
  readonly selected?: boolean
}

/** One claim, or the number of claims that stand too close to be told apart; a ring around it where it is selected. */
export const Mark = ({ times, x, y, pale, selected = false }: Props) => {
  const { shapes, texts } = drawMark(times, { x, y }, pale)
  return (
    <>
      {selected && <circle cx={x} cy={y} r={reachOf(times, onScreen) + 3.5} className={styles.ring} />}
      <Shapes shapes={shapes} />
      {texts.map(({ text, y: baseline, size }) => (
        <text key={text} x={x} y={baseline} className={styles.number} fontSize={size}>
          {text}
        </text>
      ))}
    </>
  )
}
