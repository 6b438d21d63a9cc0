import { useRef } from 'react'
import { en } from '../../words/en.ts'
import { openFileIn } from '../common/openFileIn.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Header.module.css'

const kinds = '.json,.png,.svg,.pdf,.webp,.jpg,.jpeg'

/** For those who cannot drop a file on the page: the browser's own way to choose one. */
export const OpenFile = ({ onChosen }: { readonly onChosen: () => void }) => {
  const store = useAppStore()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={styles.item}
        onClick={() => {
          input.current?.click()
          onChosen()
        }}
      >
        {en.header.open}
      </button>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        aria-label={en.header.open}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again.
          target.value = ''
          if (file) openFileIn(store, file)
        }}
      />
    </>
  )
}
