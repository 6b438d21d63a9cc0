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
  const nav = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const [frame, item] = [nav.current, list.current?.children[current]]
    if (!frame || !item) return
    // The list, not the page, which stays where the presenter has it.
    const [room, box] = [frame.getBoundingClientRect(), item.getBoundingClientRect()]
    frame.scrollTop += Math.max(0, box.bottom - room.bottom) - Math.max(0, room.top - box.top)
  }, [current])
  return (
    <nav ref={nav} className={styles.steps} aria-label={present.desk.steps}>
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
