import type { SignedPair } from '../../model/sign.ts'
import { type SoftReason, softReasons } from '../../query/signedMap.ts'
import { setSigns } from '../../state/lensChanges.ts'
import { andMore } from '../../words/more.ts'
import { signs as words } from '../../words/signs.ts'
import { LegendRow } from '../legend/LegendRow.tsx'
import { useApp, useChange } from '../useApp.ts'
import { PairButton } from './PairButton.tsx'
import { Radios } from './Radios.tsx'
import styles from './Signs.module.css'

interface Props {
  /** How many more ties each choice would count. */
  readonly soft: Readonly<Record<SoftReason, number>>
  /** The pairs with both signs. */
  readonly ambivalent: readonly SignedPair[]
}

/** What the reader decides: which ties give a sign, and how those pairs are taken that have both. */
export const SignChoices = ({ soft, ambivalent }: Props) => {
  const signs = useApp((state) => state.view.signs)
  const change = useChange()
  const isOn = (reason: SoftReason) =>
    reason === 'unknown' ? signs.unknown : signs.also.some((status) => status === reason)
  const toggle = (reason: SoftReason) => {
    if (reason === 'unknown') change(setSigns({ unknown: !signs.unknown }))
    else if (isOn(reason)) change(setSigns({ also: signs.also.filter((status) => status !== reason) }))
    else change(setSigns({ also: [...signs.also, reason] }))
  }
  return (
    <>
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
              count={soft[reason]}
              onToggle={() => toggle(reason)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>{words.ambivalent(ambivalent.length)}</legend>
        <Radios
          options={['out', 'both']}
          names={words.ambivalents}
          value={signs.ambivalent}
          onChoose={(ambivalent) => change(setSigns({ ambivalent }))}
        />
        {ambivalent.length > 0 && (
          <ul>
            {ambivalent.slice(0, mostNamed).map((pair) => (
              <li key={pair.id}>
                <PairButton pair={pair} />
              </li>
            ))}
            {ambivalent.length > mostNamed && <li className={styles.note}>{andMore(ambivalent.length - mostNamed)}</li>}
          </ul>
        )}
      </fieldset>
    </>
  )
}

/** So many pairs with both signs are named. */
const mostNamed = 4
