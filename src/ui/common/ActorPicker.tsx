import { useCombobox } from 'downshift'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { wholeOf } from '../../query/fold.ts'
import { createSearch, type Hit, type Search } from '../../query/search.ts'
import { en } from '../../words/en.ts'
import { paths as words } from '../../words/paths.ts'
import { useApp } from '../useApp.ts'
import styles from './ActorPicker.module.css'

interface Props {
  readonly label: string
  /** The id of the actor that is chosen. */
  readonly value: string | undefined
  readonly onChoose: (id: string | undefined) => void
  readonly autoFocus?: boolean
}

/** Chooses an actor by its name or any alias; without a text it offers the most prominent. */
export const ActorPicker = ({ label, value, onChoose, autoFocus = false }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const offered = useMemo(() => mostProminent(dataset, folded), [dataset, folded])
  const [hits, setHits] = useState<readonly Hit[]>(offered)
  const chosen = value === undefined ? null : hitOf(dataset, value)
  const inputId = useId()
  const { isOpen, inputValue, getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex, selectItem } =
    useCombobox<Hit>({
      inputId,
      items: [...hits],
      selectedItem: chosen,
      defaultHighlightedIndex: 0,
      itemToString: (hit) => hit?.title ?? '',
      itemToKey: (hit) => hit?.selection.id,
      // Whoever leaves without choosing has chosen nothing new.
      stateReducer: (state, { type, changes }) =>
        type === useCombobox.stateChangeTypes.InputBlur
          ? { ...changes, selectedItem: state.selectedItem, inputValue: state.selectedItem?.title ?? '' }
          : changes,
      onInputValueChange: ({ inputValue: text, isOpen: open }) => {
        if (open) setHits(text.trim() === '' ? offered : searchOf(dataset)(text))
      },
      onIsOpenChange: ({ isOpen: open, type }) => {
        if (open && type !== useCombobox.stateChangeTypes.InputChange) setHits(offered)
      },
      onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem?.selection.id),
    })
  // With the list open, Escape closes it and nothing else; else it belongs to the panel, and the choice stays.
  const keepEscape = (event: KeyboardEvent<HTMLInputElement> & { preventDownshiftDefault?: boolean }) => {
    if (event.key !== 'Escape') return
    if (isOpen) event.preventDefault()
    else event.preventDownshiftDefault = true
  }
  return (
    <div className={styles.picker}>
      <label {...getLabelProps()} htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      <input
        {...getInputProps({ onKeyDown: keepEscape })}
        className={styles.input}
        placeholder={words.placeholder}
        maxLength={100}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only where the reader has just opened the tool
        autoFocus={autoFocus}
      />
      {value !== undefined && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            selectItem(null)
            // The button goes; whoever empties the field means to fill it anew.
            document.getElementById(inputId)?.focus()
          }}
          aria-label={words.clear(label)}
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      )}
      <ul {...getMenuProps()} className={styles.hits} data-open={isOpen || undefined}>
        {isOpen &&
          hits.map((hit, index) => (
            <li
              key={hit.selection.id}
              {...getItemProps({ item: hit, index })}
              className={styles.hit}
              data-highlighted={index === highlightedIndex || undefined}
            >
              <span className={styles.title}>{hit.title}</span>
              <span className={styles.detail}>{hit.detail}</span>
            </li>
          ))}
      </ul>
      {isOpen && hits.length === 0 && inputValue.trim() !== '' && <p className={styles.none}>{words.none}</p>}
    </div>
  )
}

const searches = new WeakMap<Dataset, Search>()

/** The index is built when somebody first types, once for all pickers. */
const searchOf = (dataset: Dataset): Search => {
  const search = searches.get(dataset) ?? createSearch(dataset, 'actor')
  searches.set(dataset, search)
  return search
}

const hitOf = (dataset: Dataset, id: string): Hit => {
  const actor = dataset.actor.get(id)
  return { selection: { type: 'actor', id }, title: actor?.name ?? id, detail: actor ? en.actorType[actor.type] : '' }
}

const mostProminent = (dataset: Dataset, folded: boolean): Hit[] =>
  dataset.actors
    .filter(({ id }) => !folded || wholeOf(dataset, id) === id)
    .sort((a, b) => a.prominence - b.prominence || a.name.localeCompare(b.name, 'en'))
    .slice(0, 12)
    .map(({ id }) => hitOf(dataset, id))
