import type { OnScreen } from '../../../picture/body/onScreen.ts'
import { extents, parts, references } from '../../../picture/settings.ts'
import { emphasisOf } from '../../../scene/emphasis.ts'
import { composer as words } from '../../../words/composer.ts'
import { Check } from './Check.tsx'
import styles from './Fields.module.css'
import type { FieldProps } from './fields.ts'
import { Select } from './Select.tsx'

/** What of the view is on the figure, and what stands around it. */
export const ContentFields = ({ settings, change, onScreen }: FieldProps & { readonly onScreen: OnScreen }) => {
  const { visible, window: part } = onScreen
  const can = {
    whole: true,
    window: part !== undefined,
    selection: emphasisOf(visible, visible.view.selection) !== undefined,
  }
  // A part that is no longer there is not what the figure shows.
  const extent = can[settings.extent] ? settings.extent : 'whole'
  return (
    <section className={styles.group} aria-label={words.groups.content}>
      <Select
        name={words.extent}
        options={extents.map((value) => ({ value, name: words.extents[value], disabled: !can[value] }))}
        value={extent}
        choose={(chosen) => change({ extent: chosen })}
        note={
          can.selection ? undefined : can.window || visible.view.lens !== 'map' ? words.noSelection : words.noWindow
        }
      />
      <Select
        name={words.references}
        options={references.map((value) => ({ value, name: words.referencesOf[value] }))}
        value={settings.references}
        choose={(chosen) => change({ references: chosen })}
        note={words.referenceNotes[settings.references]}
      />
      <fieldset className={styles.checks}>
        <legend className={styles.label}>{words.parts}</legend>
        {parts.map((one) => (
          <Check
            key={one}
            name={words.part[one]}
            checked={settings.parts[one]}
            set={(on) => change({ parts: { ...settings.parts, [one]: on } })}
          />
        ))}
      </fieldset>
    </section>
  )
}
