import type { Target } from '../../canvas/mapCanvas.ts'
import type { Vector } from '../../lib/vector.ts'
import { degreesIn } from '../../model/degree.ts'
import type { Visible } from '../../model/visible.ts'
import { letterOf } from '../../query/questions.ts'
import type { SplitQuestion } from '../../query/splits.ts'
import { en } from '../../words/en.ts'
import { actorSentence, tieSentence } from '../../words/sentences.ts'
import tip from '../common/Tip.module.css'
import styles from './Tooltip.module.css'

interface Props {
  readonly target: Target
  readonly at: Vector
  readonly visible: Visible
  readonly question: SplitQuestion | undefined
}

/** One sentence on what the pointer rests on. */
export const Tooltip = ({ target, at, visible, question }: Props) => {
  const part = question?.splits.get(target.id)?.find(({ letter }) => letter === target.letter)
  const answer = part && question?.disagreement.answers.find((_, index) => letterOf(index) === part.letter)
  const tie = part?.tie ?? (target.type === 'tie' ? visible.ties.find(({ id }) => id === target.id) : undefined)
  const actor = target.type === 'actor' ? visible.dataset.actor.get(target.id) : undefined
  const text = tie
    ? tieSentence(tie, visible.dataset)
    : actor && actorSentence(actor, degreesIn(visible.ties).get(actor.id) ?? 0)
  if (!text) return null
  const flip = at.x > window.innerWidth - 340
  return (
    <div
      className={`${tip.tip} ${styles.tooltip}`}
      data-flip={flip || undefined}
      aria-hidden="true"
      style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
    >
      {part && answer && (
        <p>
          <b>{part.letter}</b> {answer.text}
        </p>
      )}
      {text}
      <span className={tip.hint}>{en.map.press}</span>
    </div>
  )
}
