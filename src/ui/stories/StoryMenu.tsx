import { ChevronDown } from 'lucide-react'
import type { Story } from '../../model/story.ts'
import { stories as words } from '../../words/stories.ts'
import popover from '../table/Popover.module.css'
import { Popover } from '../table/Popover.tsx'
import { useAppStore } from '../useApp.ts'
import styles from './StoryMenu.module.css'
import { mainActions, storyActions } from './storyActions.ts'

interface Props {
  readonly story: Story
  /** Without what has buttons of its own beside it. */
  readonly rest?: boolean
}

/** What can be done with a story, behind one button; nothing where there is nothing. */
export const StoryMenu = ({ story, rest = false }: Props) => {
  const store = useAppStore()
  const actions = storyActions.filter(({ id }) => id !== 'follow' && !(rest && mainActions.includes(id)))
  if (actions.length === 0) return null
  const button = (
    <>
      {words.more}
      <ChevronDown size={15} strokeWidth={1.5} aria-hidden />
    </>
  )
  return (
    <Popover button={button} className={styles.open} name={words.moreName(story.title)}>
      {(close) => (
        <ul>
          {actions.map(({ id, label, run }) => (
            <li key={id}>
              <button
                type="button"
                className={popover.item}
                onClick={() => {
                  close()
                  void run(store, story)
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
