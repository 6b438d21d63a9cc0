import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react'
import type { Box } from '../../lib/box.ts'
import { writeLink } from '../../query/address/link.ts'
import { backToStep, turnOver } from '../../state/stories/play.ts'
import type { Playing } from '../../state/stories/playing.ts'
import { stories as words } from '../../words/stories.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './StepBar.module.css'

interface Props {
  readonly playing: Playing
  /** What the camera is aimed at in this step. */
  readonly aim: Box | undefined
  readonly onGo: (step: number) => void
}

/** Where the reader is in the story, and the ways on, back and over. */
export const StepBar = ({ playing, aim, onGo }: Props) => {
  const store = useAppStore()
  const { story, step, turned, link } = playing
  const away = useApp(({ view, aim: aimed }) => writeLink(view) !== link || (aim !== undefined && aimed === undefined))
  const last = story.steps.length - 1
  const back = () => {
    if (aim) store.setState({ aim })
    backToStep(store)
  }
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <button type="button" className={styles.text} onClick={() => turnOver(store)} data-turn="">
          {turned ? words.turnBack : words.turn}
        </button>
        {away && (
          <button type="button" className={styles.text} onClick={back} title={words.away}>
            <RotateCcw size={14} strokeWidth={1.8} aria-hidden />
            {words.back}
          </button>
        )}
      </div>
      <nav className={styles.row} aria-label={words.steps}>
        <ol className={styles.dots}>
          {story.steps.map(({ id, heading }, index) => (
            <li key={id}>
              <button
                type="button"
                className={styles.dot}
                aria-label={words.toStep(index + 1, heading)}
                title={heading}
                aria-current={index === step ? 'step' : undefined}
                data-past={index < step || undefined}
                onClick={() => onGo(index)}
              />
            </li>
          ))}
        </ol>
        <span className={styles.place} aria-hidden="true">
          {words.place(step + 1, story.steps.length)}
        </span>
      </nav>
      <div className={styles.ways}>
        <button type="button" aria-disabled={step === 0} aria-keyshortcuts="ArrowLeft" onClick={() => onGo(step - 1)}>
          <ChevronLeft size={18} strokeWidth={1.6} aria-hidden />
          {words.previous}
        </button>
        <button
          type="button"
          data-filled=""
          aria-disabled={step === last}
          aria-keyshortcuts="ArrowRight"
          onClick={() => onGo(step + 1)}
        >
          {words.next}
          <ChevronRight size={18} strokeWidth={1.6} aria-hidden />
        </button>
      </div>
    </div>
  )
}
