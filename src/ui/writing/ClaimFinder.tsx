import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { createSearch, type Search } from '../../query/search.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp } from '../useApp.ts'
import styles from './Evidence.module.css'
import common from './Writing.module.css'

interface Props {
  readonly taken: readonly string[]
  readonly onTake: (id: string) => void
}

const most = 6

/** Finds claims of the map by their words and actors. */
export const ClaimFinder = ({ taken, onTake }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [sought, setSought] = useState('')
  const id = useId()
  const hits =
    sought.trim().length > 1 ? searchOf(dataset)(sought).filter(({ selection }) => !taken.includes(selection.id)) : []
  return (
    <div className={styles.finder}>
      <label htmlFor={id} className="visually-hidden">
        {words.seek}
      </label>
      <input
        id={id}
        type="search"
        className={`${common.input} ${styles.seek}`}
        placeholder={`${words.seek}: ${words.seekPlaceholder.toLowerCase()}`}
        value={sought}
        maxLength={100}
        onChange={({ target }) => setSought(target.value)}
        onKeyDown={(event) => {
          // First it empties the field; the panel stays.
          if (event.key !== 'Escape' || sought === '') return
          event.preventDefault()
          setSought('')
        }}
      />
      <ul>
        {hits.slice(0, most).map(({ selection, title, detail }) => (
          <li key={selection.id}>
            <button type="button" className={styles.hit} onClick={() => onTake(selection.id)}>
              <Plus size={15} strokeWidth={1.8} aria-hidden />
              <span className={styles.said}>
                {title}
                <span className={styles.by}>{detail}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const searches = new WeakMap<Dataset, Search>()

/** The index is built when somebody first seeks. */
const searchOf = (dataset: Dataset): Search => {
  const search = searches.get(dataset) ?? createSearch(dataset, 'claim')
  searches.set(dataset, search)
  return search
}
