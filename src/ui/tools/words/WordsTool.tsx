import { useDeferredValue, useMemo, useState } from 'react'
import { citeProse, type ProseStyle, proseStyles } from '../../../exchange/prose/citeSentence.ts'
import { type Length, proseOf } from '../../../query/prose/proseOf.ts'
import { select } from '../../../state/changes.ts'
import { inWords } from '../../../words/inWords.ts'
import { useApp, useChange, useVisible } from '../../useApp.ts'
import { ProseText } from './ProseText.tsx'
import { TakeWords } from './TakeWords.tsx'
import styles from './WordsTool.module.css'

const lengths: readonly Length[] = ['short', 'full']
/** Whoever writes in one style wants it the next time too. */
let lastStyle: ProseStyle = 'numbers'

/** What is selected, or all that is visible, as prose with citations. */
export const WordsTool = () => {
  const visible = useDeferredValue(useVisible())
  const selection = useDeferredValue(useApp((state) => state.view.selection))
  const change = useChange()
  const [chosen, setChosen] = useState<Length>()
  const [style, setStyle] = useState(lastStyle)
  const [list, setList] = useState(true)
  const length = chosen ?? (selection ? 'full' : 'short')
  const prose = useMemo(() => proseOf(visible, selection, length), [visible, selection, length])
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
      {selection && (
        <button type="button" className={styles.whole} onClick={() => change(select())}>
          {inWords.wholeView}
        </button>
      )}
      {!empty && <ProseText key={`${prose.title} ${length}`} prose={cited} list={list} style={style} />}
    </div>
  )
}
