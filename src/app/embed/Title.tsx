import { middleOf } from '../../picture/wording/middleOf.ts'
import { Words } from '../../ui/dossier/Words.tsx'
import { useApp, useVisible } from '../../ui/useApp.ts'
import { dateInWords } from '../../words/dates.ts'
import { embed as words } from '../../words/embed.ts'
import { en } from '../../words/en.ts'
import styles from './Embed.module.css'

/** What is shown, and as of when. */
export const Title = () => {
  const visible = useVisible()
  const story = useApp((state) => state.playing?.story.title)
  const { lens, date } = useApp((state) => state.view)
  const middle = middleOf(visible)
  const map = middle ? words.around(middle) : visible.dataset.title
  return (
    <h1 className={styles.title}>
      <Words>{story ?? (lens === 'map' ? map : `${en.lens[lens]}: ${map}`)}</Words>
      <span className={styles.date}>, {words.asOf(dateInWords(date))}</span>
    </h1>
  )
}
