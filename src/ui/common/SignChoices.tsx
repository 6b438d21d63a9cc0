import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { softStatuses } from '../../model/sign.ts'
import { setSigns } from '../../state/lensChanges.ts'
import { signs as words } from '../../words/signs.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './Signs.module.css'

/** How the ties of a pair are taken for its sign, told in a line and changed on demand. */
export const SignChoices = () => {
  const signs = useApp((state) => state.view.signs)
  const change = useChange()
  const name = useId()
  const soft = signs.also.length + Number(signs.unknown)
  return (
    <details className={styles.choices}>
      <summary>
        <span>
          <b>{words.title}.</b> {words.summary(signs.cooperation, soft, signs.ambivalent === 'both')}.
        </span>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </summary>
      <div className={styles.options}>
        <label>
          <input
            type="checkbox"
            checked={signs.cooperation}
            onChange={() => change(setSigns({ cooperation: !signs.cooperation }))}
          />
          {words.cooperation}
        </label>
        {softStatuses.map((status) => (
          <label key={status}>
            <input
              type="checkbox"
              checked={signs.also.includes(status)}
              onChange={() =>
                change(
                  setSigns({
                    also: softStatuses.filter((one) => signs.also.includes(one) !== (one === status)),
                  }),
                )
              }
            />
            {words[status]}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={signs.unknown}
            onChange={() => change(setSigns({ unknown: !signs.unknown }))}
          />
          {words.unknown}
        </label>
        <fieldset>
          <legend>{words.ambivalent}</legend>
          {(['out', 'both'] as const).map((way) => (
            <label key={way}>
              <input
                type="radio"
                name={name}
                checked={signs.ambivalent === way}
                onChange={() => change(setSigns({ ambivalent: way }))}
              />
              {words.ambivalents[way]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  )
}
