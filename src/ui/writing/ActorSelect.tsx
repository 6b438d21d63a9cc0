import { useId, useMemo } from 'react'
import { useApp } from '../useApp.ts'
import common from './Writing.module.css'

interface Props {
  readonly label: string
  readonly value?: string
  /** Those who cannot be chosen. */
  readonly without?: readonly string[]
  readonly onChoose: (id: string) => void
}

/** One of the actors, by name. */
export const ActorSelect = ({ label, value = '', without = [], onChoose }: Props) => {
  const actors = useApp((state) => state.dataset.actors)
  const sorted = useMemo(() => [...actors].sort((a, b) => a.name.localeCompare(b.name, 'en')), [actors])
  const known = value === '' || actors.some(({ id }) => id === value)
  const id = useId()
  return (
    <div className={common.field}>
      <label htmlFor={id} className={common.label}>
        {label}
      </label>
      <select
        id={id}
        className={common.select}
        value={value}
        onChange={({ target }) => target.value && onChoose(target.value)}
      >
        {value === '' && <option value="" aria-label={label} />}
        {!known && <option value={value}>{value}</option>}
        {sorted
          .filter((actor) => !without.includes(actor.id))
          .map((actor) => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
            </option>
          ))}
      </select>
    </div>
  )
}
