import { type Allowed, embeddedLenses } from '../../model/embedded.ts'
import { type Lens, lenses } from '../../model/view.ts'
import { setLens } from '../../state/lensChanges.ts'
import { useTravel } from '../../ui/time/useTravel.ts'
import { useApp, useChange } from '../../ui/useApp.ts'
import { dateInWords } from '../../words/dates.ts'
import { embed as words } from '../../words/embed.ts'
import { en } from '../../words/en.ts'
import styles from './Embed.module.css'

/** The date and the lens, where readers may choose them. */
export const Choices = ({ may }: { readonly may: Allowed }) => {
  const { date, lens } = useApp((state) => state.view)
  const periods = useApp((state) => state.dataset.periods)
  const change = useChange()
  const travel = useTravel()
  if (!may.has('date') && !may.has('lens')) return null
  const offered = lenses.filter((one) => one === lens || embeddedLenses.some((known) => known === one))
  return (
    <div className={styles.choices}>
      {may.has('date') && (
        <label>
          {words.date}
          <select value={date} onChange={({ target }) => travel(target.value)}>
            {!periods.some(({ when }) => when === date) && <option value={date}>{dateInWords(date)}</option>}
            {periods.map(({ id, name, when }) => (
              <option key={id} value={when}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {may.has('lens') && (
        <label>
          {words.lens}
          <select value={lens} onChange={({ target }) => change(setLens(target.value as Lens))}>
            {offered.map((one) => (
              <option key={one} value={one}>
                {en.lens[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
