import { useEffect, useRef, useState } from 'react'
import type { Entry } from '../../state/kept/shelf.ts'
import { closePanel } from '../../state/store.ts'
import { bringBack, type OwnStory, ownStories } from '../../state/writing/ownStories.ts'
import { newStory, openWriting } from '../../state/writing/write.ts'
import { stories as storyWords } from '../../words/stories.ts'
import { writing as words } from '../../words/writing.ts'
import { openFileIn } from '../common/openFileIn.ts'
import { useAppStore } from '../useApp.ts'
import { Troubles } from '../writing/Troubles.tsx'
import common from '../writing/Writing.module.css'
import styles from './OwnStories.module.css'
import { StoryMenu } from './StoryMenu.tsx'
import { mainActions, storyActions } from './storyActions.ts'

/** The stories that the reader has made, and the way to make one. */
export const OwnStories = () => {
  const store = useAppStore()
  const [entries, setEntries] = useState<readonly Entry<OwnStory>[]>()
  const [deleted, setDeleted] = useState<Entry<OwnStory>>()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const file = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const shelf = ownStories()
    const read = () => void shelf.list().then(setEntries, () => setEntries([]))
    read()
    return shelf.hear(read)
  }, [])
  const remove = async (entry: Entry<OwnStory>) => {
    await ownStories().remove(entry.id)
    setDeleted(entry)
    setSaid(words.deleted(nameOf(entry)))
    heading.current?.focus()
  }
  const restore = async (entry: Entry<OwnStory>) => {
    await bringBack(entry)
    setDeleted(undefined)
    setSaid(words.restored(nameOf(entry)))
    heading.current?.focus()
  }
  return (
    <section className={styles.own} aria-label={words.own}>
      <h3 ref={heading} className={styles.heading} tabIndex={-1}>
        {words.own}
      </h3>
      <Troubles />
      <div className={common.bar}>
        <button
          type="button"
          className={common.secondary}
          onClick={() => {
            closePanel(store)
            void newStory(store)
          }}
        >
          {entries && entries.length > 0 ? words.newStory : words.make}
        </button>
        <button type="button" className={common.quiet} onClick={() => file.current?.click()}>
          {words.openFile}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json"
          hidden
          aria-label={words.openFile}
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            target.value = ''
            if (chosen) openFileIn(store, chosen)
          }}
        />
      </div>
      <p role="status" className={common.more}>
        {said}{' '}
      </p>
      {deleted && (
        <button type="button" className={common.quiet} onClick={() => void restore(deleted)}>
          {words.restore}
        </button>
      )}
      {entries?.length === 0 && <p className={common.lead}>{words.none}</p>}
      <ul>
        {entries?.map((entry) => (
          <OwnStoryCard key={entry.id} entry={entry} onDelete={() => void remove(entry)} />
        ))}
      </ul>
      {entries !== undefined && entries.length > 0 && <p className={common.more}>{words.keptHere}</p>}
    </section>
  )
}

const nameOf = ({ value }: Entry<OwnStory>): string => value.story.title || words.untitled

interface CardProps {
  readonly entry: Entry<OwnStory>
  readonly onDelete: () => void
}

const OwnStoryCard = ({ entry, onDelete }: CardProps) => {
  const store = useAppStore()
  const { story } = entry.value
  const title = nameOf(entry)
  const edit = () => {
    closePanel(store)
    void openWriting(store, entry)
  }
  const actions = storyActions.filter(({ id }) => mainActions.includes(id))
  const isEmpty = story.steps.length === 0
  return (
    <li className={styles.card}>
      <h4 className={styles.title}>{title}</h4>
      {story.summary && <p>{story.summary}</p>}
      {isEmpty && <p className={common.more}>{words.noStepYet}</p>}
      <p className={common.more}>
        {storyWords.length(story.minutes, story.steps.length)}, {words.savedAt(whenOf(entry.saved))}
      </p>
      <div className={common.bar}>
        <button type="button" className={common.secondary} aria-label={`${words.edit}: ${title}`} onClick={edit}>
          {words.edit}
        </button>
        {!isEmpty &&
          actions.map(({ id, label, run }) => (
            <button
              key={id}
              type="button"
              className={common.secondary}
              aria-label={`${label}: ${title}`}
              onClick={() => void run(store, story)}
            >
              {label}
            </button>
          ))}
        {!isEmpty && <StoryMenu story={story} rest />}
        <button type="button" className={common.quiet} aria-label={`${words.delete}: ${title}`} onClick={onDelete}>
          {words.delete}
        </button>
      </div>
    </li>
  )
}

const whenOf = (saved: number): string =>
  new Date(saved).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
