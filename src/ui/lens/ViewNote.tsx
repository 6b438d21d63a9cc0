import { useDeferredValue } from 'react'
import { focusOn, showAllFiltered } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { nameOf } from '../../words/sentences.ts'
import { useApp, useChange, useVisible } from '../useApp.ts'
import styles from './ViewNote.module.css'

/** What the view shows in numbers, and what it does not, with one press to bring it back. */
export const ViewNote = () => {
  const visible = useDeferredValue(useVisible())
  const focus = useApp((state) => state.view.focus)
  const narrow = useApp((state) => state.narrow)
  const change = useChange()
  const { actors, ties, left } = visible
  const unknown = ties.filter((tie) => tie.validity === 'unknown').length
  return (
    <div className={styles.note}>
      {focus && (
        <p className={styles.focus}>
          {en.focus.on(nameOf(visible.dataset, focus.actor), focus.steps)}.{' '}
          {!import.meta.env.EMBED && (
            <>
              <button type="button" onClick={() => change(focusOn(focus.actor, focus.steps === 1 ? 2 : 1))}>
                {focus.steps === 1 ? en.focus.wider : en.focus.closer}
              </button>{' '}
              <button type="button" onClick={() => change(focusOn())}>
                {en.focus.off}
              </button>
            </>
          )}
        </p>
      )}
      <p>
        {en.map.count(actors.length, ties.length)}
        {unknown > 0 && !narrow && `, ${en.map.unknown(unknown)}`}.
        {left.prominence > 0 && !narrow && ` ${en.map.onDemand(left.prominence)}.`}
        {left.filters > 0 && (
          <>
            {' '}
            {en.map.hidden(left.filters)}
            {import.meta.env.EMBED ? (
              '.'
            ) : (
              <>
                :{' '}
                <button type="button" onClick={() => change(showAllFiltered())}>
                  {en.map.showHidden}
                </button>
              </>
            )}
          </>
        )}
      </p>
    </div>
  )
}
