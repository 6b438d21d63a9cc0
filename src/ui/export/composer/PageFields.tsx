import { pageResolution } from '../../../picture/figure.ts'
import { type FigureColours, looks } from '../../../picture/figureColours.ts'
import { canTurn } from '../../../picture/layout/sheet.ts'
import { marginRange, sideRange, typeRange } from '../../../picture/readSettings.ts'
import { type PageSetup, pageNames, units } from '../../../picture/settings.ts'
import { changeFile } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import styles from './Fields.module.css'
import type { FieldProps } from './fields.ts'
import { NumberField } from './NumberField.tsx'
import { Select } from './Select.tsx'

const colours = Object.keys(looks) as FigureColours[]
const orientations = ['landscape', 'portrait'] as const

/** The paper: its size, its margin, how large type is on it, and its colours. */
export const PageFields = ({ settings, change }: FieldProps) => {
  const { page } = settings
  const set = (some: Partial<PageSetup>) => change({ page: { ...page, ...some } })
  const { free } = page
  return (
    <section className={styles.group} aria-label={words.groups.page}>
      <Select
        name={words.page}
        options={pageNames.map((value) => ({ value, name: words.pages[value] }))}
        value={page.name}
        choose={(name) => set({ name })}
      />
      {canTurn(page.name) && (
        <Select
          name={words.orientation}
          options={orientations.map((value) => ({ value, name: words.orientations[value] }))}
          value={page.portrait ? 'portrait' : 'landscape'}
          choose={(value) => set({ portrait: value === 'portrait' })}
        />
      )}
      {(page.name === 'free' || page.name === 'fitted') && (
        <div className={styles.row}>
          <NumberField
            name={words.width}
            value={free.width}
            range={sideRange[free.unit]}
            write={(width) => set({ free: { ...free, width } })}
          />
          {page.name === 'free' && (
            <NumberField
              name={words.height}
              value={free.height}
              range={sideRange[free.unit]}
              write={(height) => set({ free: { ...free, height } })}
            />
          )}
          <Select
            name={words.unit}
            options={units.map((value) => ({ value, name: words.units[value] }))}
            value={free.unit}
            choose={(unit) => {
              set({ free: converted(free, unit) })
              // A page of so many pixels is an image of so many.
              if (unit === 'px') changeFile({ dpi: pageResolution })
            }}
          />
        </div>
      )}
      <div className={styles.row}>
        <NumberField name={words.margin} value={page.margin} range={marginRange} write={(margin) => set({ margin })} />
        <NumberField
          name={words.type}
          value={settings.type}
          range={typeRange}
          step={0.5}
          write={(type) => change({ type })}
        />
      </div>
      <Select
        name={words.colours}
        options={colours.map((value) => ({ value, name: words.palettes[value] }))}
        value={settings.colours}
        choose={(chosen) => change({ colours: chosen })}
      />
    </section>
  )
}

const pixelsToMillimetre = pageResolution / 25.4

const converted = (free: PageSetup['free'], unit: PageSetup['free']['unit']): PageSetup['free'] => {
  if (unit === free.unit) return free
  const by = unit === 'px' ? pixelsToMillimetre : 1 / pixelsToMillimetre
  return { unit, width: Math.round(free.width * by), height: Math.round(free.height * by) }
}
