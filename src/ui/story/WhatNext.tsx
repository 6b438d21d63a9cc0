import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'
import { openPanel } from '../../state/store.ts'
import { loadStories } from '../../state/stories/loadStories.ts'
import { leaveStory, play } from '../../state/stories/play.ts'
import { stories as words } from '../../words/stories.ts'
import { storyActions } from '../stories/storyActions.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Front.module.css'

/** At the end of a story: the next one, what else can be done with this one, and the ways out of it. */
export const WhatNext = ({ story }: { readonly story: Story }) => {
  const store = useAppStore()
  const [all, setAll] = useState<readonly Story[]>([])
  useEffect(() => {
    let gone = false
    // Without the others, this one still ends.
    loadStories().then(
      (found) => gone || setAll(found),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  const following = all[all.findIndex(({ id }) => id === story.id) + 1]
  const present = storyActions.find(({ id }) => id === 'present')
  return (
    <section className={styles.next} aria-label={words.what}>
      <h3>{words.what}</h3>
      <ul>
        {following && following.id !== story.id && (
          <li>
            <button type="button" onClick={() => play(store, following)}>
              {words.nextStory(following.title)}
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => openPanel(store, 'stories')}>
            {words.another}
          </button>
        </li>
        {present && (
          <li>
            <button type="button" onClick={() => void present.run(store, story)}>
              {present.label}
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => leaveStory(store)}>
            {words.hereFrom}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => leaveStory(store, 'opening')}>
            {words.leave}
          </button>
        </li>
      </ul>
    </section>
  )
}
