import { useEffect, useState } from 'react'
import { longestTale, writeTale } from '../../exchange/taleLink.ts'
import type { Story } from '../../model/story.ts'
import { loadStories } from '../../state/stories/loadStories.ts'
import { carriedOf } from '../../state/writing/carriedOf.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { copyText } from '../common/copyText.ts'
import { Dialog } from '../common/Dialog.tsx'
import styles from '../share/ShareDialog.module.css'
import { useApp, useAppStore } from '../useApp.ts'
import { saveStory } from './saveStory.ts'
import common from './Writing.module.css'

/** The link to a story: its name where it comes with the map, else all of it, where it fits. */
export const ShareStory = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useAppStore()
  const story = useApp((state) => state.sharing)
  const [link, setLink] = useState<string>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (story) void fragmentOf(story, () => carriedOf(store, story)).then(setLink)
  }, [store, story])
  if (!story || link === undefined) return null
  const tooLong = link.length > longestTale
  const address = `${location.origin}${location.pathname}${location.search}#${link}`
  const copy = async () => setSaid((await copyText({ text: address })) ? en.share.copied : en.share.failed)
  return (
    <Dialog title={words.linkTitle} onClose={onClose}>
      {tooLong ? (
        <>
          <p className={styles.help}>{words.linkLong(link.length, longestTale)}</p>
          <button
            type="button"
            className={common.primary}
            data-filled
            data-first
            onClick={() => void saveStory(store, story)}
          >
            {words.file}
          </button>
        </>
      ) : (
        <>
          <p className={styles.help}>{location.protocol === 'file:' ? words.linkHere : words.linkHelp}</p>
          <div className={styles.row}>
            <input
              readOnly
              aria-label={words.linkLabel}
              className={styles.link}
              value={address}
              onFocus={({ target }) => target.select()}
            />
            <button type="button" className={styles.copy} data-filled onClick={() => void copy()}>
              {en.share.copy}
            </button>
          </div>
          <p role="status" className={styles.help}>
            {said}
          </p>
        </>
      )}
    </Dialog>
  )
}

const fragmentOf = async (story: Story, carried: () => ReturnType<typeof carriedOf>): Promise<string> => {
  const known = await loadStories().catch(() => [])
  const place = `story=${encodeURIComponent(story.id)}`
  return known.some(({ id }) => id === story.id) ? place : `${place}&tale=${writeTale(await carried())}`
}
