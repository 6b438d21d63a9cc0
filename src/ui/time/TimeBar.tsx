import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { DateForm } from './DateForm.tsx'
import styles from './TimeBar.module.css'
import { useTravel } from './useTravel.ts'

const pace = 2600

/** The date of the view: named periods on a track, free dates in a form, and a walk through all periods. */
export const TimeBar = ({ end }: { readonly end: number }) => {
  const periods = useApp((state) => state.dataset.periods)
  const date = useApp((state) => state.view.date)
  const travel = useTravel()
  const [playing, setPlaying] = useState(false)
  const at = periods.findIndex((period) => period.when === date)
  const current = periods[at]

  const next = useEffectEvent(() => {
    const following = periods[at + 1]
    if (following) travel(following.when)
    else setPlaying(false)
  })
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => next(), pace)
    return () => clearInterval(timer)
  }, [playing])

  const play = () => {
    const start = periods[0]
    if (!playing && at === periods.length - 1 && start) travel(start.when)
    setPlaying(!playing)
  }

  return (
    <section className={styles.bar} aria-label={en.time.choose} style={{ insetInlineEnd: end }}>
      <button
        type="button"
        className={styles.play}
        onClick={play}
        aria-label={playing ? en.time.pause : en.time.play}
        title={playing ? en.time.pause : en.time.play}
      >
        {playing ? <Pause size={16} strokeWidth={1.8} aria-hidden /> : <Play size={16} strokeWidth={1.8} aria-hidden />}
      </button>
      <DateForm label={current?.name ?? dateInWords(date)} detail={current ? dateInWords(date) : undefined} />
      <div className={styles.steps}>
        <button
          type="button"
          aria-label={en.time.earlier}
          title={en.time.earlier}
          aria-disabled={at === 0}
          aria-keyshortcuts="["
          onClick={() => travel(periods[at < 0 ? 0 : at - 1]?.when)}
        >
          <ChevronLeft size={20} strokeWidth={1.5} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={en.time.later}
          title={en.time.later}
          aria-disabled={at === periods.length - 1}
          aria-keyshortcuts="]"
          onClick={() => travel(periods[at + 1]?.when)}
        >
          <ChevronRight size={20} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <ol className={styles.track}>
        {periods.map((period) => (
          <li key={period.id}>
            <button
              type="button"
              aria-current={period.when === date ? 'date' : undefined}
              onClick={() => travel(period.when)}
            >
              <span className={styles.name}>{period.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
