import { useCombobox } from 'downshift'
import { useEffectEvent, useId, useLayoutEffect, useMemo, useState } from 'react'
import { createSearch, type Hit } from '../../query/search.ts'
import { select, showActor } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useApp, useChange, useVisible } from '../useApp.ts'
import styles from './SearchDialog.module.css'
import { takeTyped } from './typedAhead.ts'

/** Search over actors by any alias, ties, events, articles and claims. What is chosen opens in the dossier. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const dataset = useApp((state) => state.dataset)
  const visible = useVisible()
  const change = useChange()
  const search = useMemo(() => createSearch(dataset), [dataset])
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [text, setText] = useState('')
  const inputId = useId()

  const open = ({ selection }: Hit) => {
    if (selection.type === 'actor' && !visible.actors.some(({ id }) => id === selection.id))
      change(showActor(selection.id))
    change(select(selection))
    onClose()
  }
  const { getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex, setInputValue } =
    useCombobox<Hit>({
      inputId,
      items: [...hits],
      isOpen: true,
      defaultHighlightedIndex: 0,
      itemToString: (hit) => hit?.title ?? '',
      onInputValueChange: ({ inputValue }) => {
        setText(inputValue)
        setHits(search(inputValue))
      },
      onSelectedItemChange: ({ selectedItem }) => selectedItem && open(selectedItem),
    })
  const write = useEffectEvent(setInputValue)
  useLayoutEffect(() => {
    // Who typed while the dialog was loading has typed into it.
    const typed = takeTyped()
    if (typed) write(typed)
  }, [])

  return (
    <Dialog title={en.header.searchLabel} onClose={onClose}>
      <label {...getLabelProps()} htmlFor={inputId} className="visually-hidden">
        {en.header.search}
      </label>
      <input
        data-first=""
        {...getInputProps({
          // The list is always open, so Escape is the dialog's.
          onKeyDown: ({ key, nativeEvent }) =>
            key === 'Escape' && Object.assign(nativeEvent, { preventDownshiftDefault: true }),
        })}
        className={styles.input}
        placeholder={en.header.search}
        maxLength={100}
        spellCheck={false}
      />
      <ul {...getMenuProps()} className={styles.hits}>
        {hits.map((hit, index) => (
          <li
            key={`${hit.selection.type}.${hit.selection.id}`}
            {...getItemProps({ item: hit, index })}
            className={styles.hit}
            data-highlighted={index === highlightedIndex || undefined}
          >
            <span className={styles.title}>{hit.title}</span>
            <span className={styles.detail}>{hit.detail}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.none}>
        {text.trim() === '' ? en.search.help : hits.length === 0 ? en.search.none(text) : ''}
      </p>
    </Dialog>
  )
}
