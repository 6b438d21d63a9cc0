import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { keptShared } from '../../state/present/keep.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { present } from '../../words/present.ts'
import styles from './Desk.module.css'
import { DeskView } from './DeskView.tsx'
import { usePresentation } from './usePresentation.ts'

const { desk: words } = present
const patience = 4000

interface Props {
  readonly session: string
  readonly dataset: Dataset
  /** The story as this window knew it before it was loaded anew. */
  readonly story: Story | undefined
}

/** The presenter's window: what is shown, what comes, the notes and the time. */
export const Desk = ({ session, dataset, story }: Props) => {
  const presentation = usePresentation(() => ({ session, role: 'desk', story, kept: keptShared(session) }))
  return presentation ? <Found presentation={presentation} dataset={dataset} /> : null
}

const Found = ({ presentation, dataset }: { readonly presentation: Presentation; readonly dataset: Dataset }) => {
  const story = useStore(presentation.store, (state) => state.story)
  const showing = useStore(presentation.store, (state) => state.showing)
  const title = story && words.title(story.title)
  useEffect(() => {
    if (title) document.title = title
  }, [title])
  return story && showing ? (
    <DeskView presentation={presentation} dataset={dataset} story={story} showing={showing} />
  ) : (
    <Nobody />
  )
}

/** As long as no window has answered. */
export const Nobody = () => {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.nobody}>
      <h1>{present.window}</h1>
      <p role="status">{waited ? words.none : words.waiting}</p>
      {waited && (
        <p>
          <a href={location.pathname + location.search}>{words.map}</a>
        </p>
      )}
    </main>
  )
}
