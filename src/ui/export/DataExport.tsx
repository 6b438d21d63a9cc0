import { useId, useMemo, useState } from 'react'
import { type DataFormat, formats } from '../../exchange/formats/formats.ts'
import type { Taken } from '../../exchange/formats/taken.ts'
import { fileName } from '../../picture/fileName.ts'
import { wholeMap } from '../../query/wholeMap.ts'
import { dataExport as words } from '../../words/dataExport.ts'
import { useVisible } from '../useApp.ts'
import styles from './DataExport.module.css'
import { DataFileCard } from './DataFileCard.tsx'
import { useDataFile } from './useDataFile.ts'
import { useOnScreen } from './useOnScreen.ts'
import { useOrigin } from './useOrigin.ts'

const groups = ['tables', 'graphs', 'references', 'map'] as const
const opensWith = formats.find(({ id }) => id === 'relationships') as DataFormat

/** Saves what the view shows, or the whole map, as data; tells before what the format cannot hold. */
export const DataExport = () => {
  const visible = useVisible()
  const { positions } = useOnScreen()
  const origin = useOrigin()
  const { dataset } = visible
  const [part, setPart] = useState<Taken['part']>('view')
  const [format, setFormat] = useState(opensWith)
  const whole = useMemo(() => wholeMap(dataset), [dataset])
  const taken = useMemo<Taken>(() => {
    if (part === 'view') return { part, visible, positions, ...origin }
    // The map as such is found where its site is.
    const address = origin.address?.split('#')[0]
    return { ...origin, part, visible: whole, positions: dataset.layout.wide, ...(address && { address }) }
  }, [part, visible, whole, dataset, positions, origin])
  const made = useDataFile(taken, format)
  const name = fileName(
    [words.fileNames[format.id], dataset.title].filter(Boolean).join(' '),
    taken.visible.view.date,
    format.extension,
  )

  return (
    <div className={styles.sides}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <Options
          legend={words.what}
          options={(['view', 'map'] as const).map((value) => {
            const { actors, ties } = value === 'view' ? visible : whole
            return { value, name: words.whole[value](actors.length, ties.length) }
          })}
          value={part}
          choose={setPart}
        />
        {/* One group of radio buttons under several headings. */}
        <FormatOptions format={format} choose={setFormat} />
      </form>
      <DataFileCard format={format} made={made} name={name} empty={taken.visible.actors.length === 0} />
    </div>
  )
}

interface OptionsProps<T> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly name: string }[]
  readonly value: T
  readonly choose: (value: T) => void
}

const Options = <T extends string>({ legend, options, value, choose }: OptionsProps<T>) => {
  const group = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{legend}</legend>
      {options.map((option) => (
        <Option
          key={option.value}
          group={group}
          name={option.name}
          checked={option.value === value}
          choose={() => choose(option.value)}
        />
      ))}
    </fieldset>
  )
}

const FormatOptions = ({
  format,
  choose,
}: {
  readonly format: DataFormat
  readonly choose: (format: DataFormat) => void
}) => {
  const group = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words.format}</legend>
      {groups.map((one) => (
        <fieldset key={one} className={styles.group}>
          <legend className={styles.heading}>{words.groups[one]}</legend>
          {formats
            .filter((other) => other.group === one)
            .map((other) => (
              <Option
                key={other.id}
                group={group}
                name={words.names[other.id]}
                checked={other === format}
                choose={() => choose(other)}
              />
            ))}
        </fieldset>
      ))}
    </fieldset>
  )
}

interface OptionProps {
  readonly group: string
  readonly name: string
  readonly checked: boolean
  readonly choose: () => void
}

const Option = ({ group, name, checked, choose }: OptionProps) => (
  <label className={styles.option}>
    <input type="radio" name={group} className={styles.input} checked={checked} onChange={choose} />
    <span>{name}</span>
  </label>
)
