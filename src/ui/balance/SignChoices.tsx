import { useId } from 'react'
import { type SignedMap, type SoftReason, softReasons } from '../../query/signedMap.ts'
import { setSigns, toggleEverything } from '../../state/lensChanges.ts'
import { balance as words } from '../../words/balance.ts'
import { LegendRow } from '../legend/LegendRow.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './Balance.module.css'
import { PairButton } from './PairButton.tsx'

/** What the reader decides: which ties give a sign, and how those are taken that give both. */
export const SignChoices = ({ signed }: { readonly signed: SignedMap }) => {
  const signs = useApp((state) => state.view.signs)
  const everything = useApp((state) => state.view.everything)
  const change = useChange()
  const name = useId()
  const isOn = (reason: SoftReason) =>
    reason === 'unknown' ? signs.unknown : signs.also.some((status) => status === reason)
  const toggle = (reason: SoftReason) => {
    if (reason === 'unknown') change(setSigns({ unknown: !signs.unknown }))
    else if (isOn(reason)) change(setSigns({ also: signs.also.filter((status) => status !== reason) }))
    else change(setSigns({ also: [...signs.also, reason] }))
  }
  return (
    <section className={styles.section} aria-label={words.choices}>
      <h3 className={styles.heading}>{words.choices}</h3>
      <LegendRow
        on={signs.cooperation}
        name={words.cooperation}
        onToggle={() => change(setSigns({ cooperation: !signs.cooperation }))}
      />
      <fieldset className={styles.choice}>
        <legend>{words.also}</legend>
        <div className={styles.softs}>
          {softReasons.map((reason) => (
            <LegendRow
              key={reason}
              on={isOn(reason)}
              name={words.soft[reason]}
              count={signed.soft[reason]}
              onToggle={() => toggle(reason)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>{words.ambivalent(signed.ambivalent.length)}</legend>
        <div className={styles.radios}>
          {(['out', 'both'] as const).map((way) => (
            <label key={way} className={styles.radio}>
              <input
                type="radio"
                name={name}
                checked={signs.ambivalent === way}
                onChange={() => change(setSigns({ ambivalent: way }))}
              />
              {way === 'out' ? words.ambivalentOut : words.ambivalentBoth}
            </label>
          ))}
        </div>
        {signed.ambivalent.length > 0 && (
          <ul className={styles.pairs}>
            {signed.ambivalent.slice(0, mostNamed).map((pair) => (
              <li key={pair.id}>
                <PairButton pair={pair} />
              </li>
            ))}
            {signed.ambivalent.length > mostNamed && (
              <li className={styles.note}>{words.andMore(signed.ambivalent.length - mostNamed)}</li>
            )}
          </ul>
        )}
      </fieldset>
      <LegendRow
        on={everything}
        name={
          everything || signed.hidden === 0 ? words.everything : `${words.everything} (${words.hidden(signed.hidden)})`
        }
        onToggle={() => change(toggleEverything())}
      />
    </section>
  )
}

/** So many pairs with both signs are named. */
const mostNamed = 4
