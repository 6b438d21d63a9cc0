import { useEffect, useRef } from 'react'
import type { Story } from '../../model/story.ts'
import { present } from '../../words/present.ts'
import styles from './Desk.module.css'

interface Props {
  readonly story: Story
  readonly current: number
  readonly onChoose: (step: number) => void
}

/** All steps, to go to any of them at once. */
export const StepList = ({ story, current, onChoose }: Props) => {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => void list.current?.children[current]?.scrollIntoView({ block: 'nearest' }), [current])
  return (
    <nav className={styles.steps} aria-label={present.desk.steps}>
      <ol ref={list}>
        {story.steps.map(({ id, heading, question }, i) => (
          <li key={id}>
            <button type="button" aria-current={i === current ? 'step' : undefined} onClick={() => onChoose(i)}>
              <span>{i + 1}</span> {heading}
              {question && <em>{present.text.ask}</em>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
