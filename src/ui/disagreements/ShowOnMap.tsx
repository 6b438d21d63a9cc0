import { MapPin } from 'lucide-react'
import { query } from '../../query/query.ts'
import type { Question } from '../../query/questions.ts'
import { splitsOf } from '../../query/splits.ts'
import { select } from '../../state/changes.ts'
import { showQuestion } from '../../state/lensChanges.ts'
import { opensWith } from '../../state/visible.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { nameOf } from '../../words/sentences.ts'
import { useApp, useAppStore, useChange } from '../useApp.ts'
import styles from './QuestionPage.module.css'

/** To the map, where the ties stand apart by answer; a question about facts shows its actor or event there instead. */
export const ShowOnMap = ({ question: { disagreement, topic, subject } }: { readonly question: Question }) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const change = useChange()
  const shows = topic === 'ties' ? undefined : subject
  const show = () => {
    const { view, narrow } = store.getState()
    const onMap: typeof view = { ...view, lens: 'map' }
    const visible = query(dataset, onMap, opensWith(onMap, narrow))
    const { absent } = splitsOf(visible, disagreement)
    const present = visible.actors.some(({ id }) => id === shows?.id)
    const needed = shows?.type === 'actor' && !present ? [shows.id] : []
    change(showQuestion(disagreement.id, [...absent, ...needed]))
    if (shows) change(select(shows))
  }
  return (
    <button type="button" className={styles.show} data-filled onClick={show}>
      <MapPin size={16} strokeWidth={1.75} aria-hidden />
      {shows?.type === 'actor' ? words.showActor(nameOf(dataset, shows.id)) : words.showOnMap}
    </button>
  )
}
