import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { minutesAndSeconds, paceOf, stepTime } from '../../state/present/pace.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { type Showing, spentOf } from '../../state/present/showing.ts'
import { present } from '../../words/present.ts'
import styles from './Desk.module.css'

const { desk: words } = present

interface Props {
  readonly presentation: Presentation
  readonly story: Story
  readonly showing: Showing
}

/** The time of day, and how long the story has taken so far. */
export const Times = ({ presentation, story, showing: { step, timer } }: Props) => {
  const now = useNow()
  const spent = spentOf(timer, now)
  const runs = timer.since !== undefined
  const steps = story.steps.length
  const pace = paceOf(spent, step, steps, story.minutes)
  const time = minutesAndSeconds(Math.abs(pace))
  const run = (to: 'start' | 'pause' | 'reset') => presentation.run({ do: 'timer', to }, [])
  return (
    <div className={styles.times}>
      <p className={styles.pace}>
        {spent === 0
          ? words.pace.idle(minutesAndSeconds(stepTime(steps, story.minutes)))
          : pace === 0
            ? words.pace.good
            : pace < 0
              ? words.pace.ahead(time)
              : words.pace.behind(time)}
      </p>
      <p className={styles.timer}>
        <span className="visually-hidden">{words.timer}</span>
        <span role="timer" aria-label={words.timer}>
          {minutesAndSeconds(spent)}
        </span>{' '}
        <small>{words.of(story.minutes)}</small>
      </p>
      <button
        type="button"
        aria-label={runs ? words.pause : words.start}
        title={runs ? words.pause : words.start}
        onClick={() => run(runs ? 'pause' : 'start')}
      >
        {runs ? <Pause size={20} strokeWidth={1.5} aria-hidden /> : <Play size={20} strokeWidth={1.5} aria-hidden />}
      </button>
      <button type="button" aria-label={words.reset} title={words.reset} onClick={() => run('reset')}>
        <RotateCcw size={20} strokeWidth={1.5} aria-hidden />
      </button>
      <p className={styles.clock}>
        <span className="visually-hidden">{words.clock}</span>
        <time>{new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}</time>
      </p>
    </div>
  )
}

const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}
