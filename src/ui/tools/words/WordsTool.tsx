import { useDeferredValue, useMemo, useState } from 'react'
import { citeProse, type ProseStyle, proseStyles } from '../../../exchange/prose/citeSentence.ts'
import type { Selection } from '../../../model/view.ts'
import { type Length, proseOf } from '../../../query/prose/proseOf.ts'
import { select } from '../../../state/changes.ts'
import { inWords } from '../../../words/inWords.ts'
import { useApp, useChange, useVisible } from '../../useApp.ts'
import { ProseText } from './ProseText.tsx'
import { TakeWords } from './TakeWords.tsx'
import styles from './WordsTool.module.css'

const lengths: readonly Length[] = ['short', 'full']
const same = (one: Selection, other: Selection | undefined): boolean => one.type === other?.type && one.id === other.id
/** Whoever writes in one style wants it the next time too. */
let lastStyle: ProseStyle = 'numbers'

/** What is selected, or all that is visible, as prose with citations. */
export const WordsTool = () => {
  const visible = useDeferredValue(useVisible())
  const selection = useDeferredValue(useApp((state) => state.view.selection))
  const change = useChange()
  // A source that the text leads to is not its new subject: the text stays, and the reader comes back to where it was.
  const [held, setHeld] = useState<{ subject: Selection | undefined; source: Selection }>()
  const isHeld = held && (!selection || same(selection, held.source) || same(selection, held.subject))
  if (held && !isHeld) setHeld(undefined)
  const subject = held && isHeld ? held.subject : selection
  const [chosen, setChosen] = useState<Length>()
  const [style, setStyle] = useState(lastStyle)
  const [list, setList] = useState(true)
  const length = chosen ?? (subject ? 'full' : 'short')
  const prose = useMemo(() => proseOf(visible, subject, length), [visible, subject, length])
  const cited = useMemo(() => citeProse(prose, visible.dataset, style), [prose, visible.dataset, style])
  const empty = prose.paragraphs.length === 0
  return (
    <div className={styles.tool}>
      <p className={styles.help}>{inWords.help}</p>
      <div className={styles.options}>
        <fieldset className={styles.lengths} aria-label={inWords.length}>
          {lengths.map((one) => (
            <button key={one} type="button" aria-pressed={one === length} onClick={() => setChosen(one)}>
              {inWords.lengths[one]}
            </button>
          ))}
        </fieldset>
        <label className={styles.style}>
          {inWords.style}
          <select
            value={style}
            onChange={({ target }) => {
              lastStyle = target.value as ProseStyle
              setStyle(lastStyle)
            }}
          >
            {proseStyles.map((one) => (
              <option key={one} value={one}>
                {inWords.styles[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.list}>
          <input type="checkbox" checked={list} onChange={({ target }) => setList(target.checked)} />
          {inWords.list}
        </label>
      </div>
      {empty ? <p>{inWords.nothing}</p> : <TakeWords prose={cited} style={style} list={list} />}
      {subject && (
        <button
          type="button"
          className={styles.whole}
          onClick={() => {
            setHeld(undefined)
            change(select())
          }}
        >
          {inWords.wholeView}
        </button>
      )}
      {!empty && (
        <ProseText
          key={`${prose.title} ${length}`}
          prose={cited}
          list={list}
          style={style}
          onSource={(source) => setHeld({ subject, source })}
        />
      )}
    </div>
  )
}
