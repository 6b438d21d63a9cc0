import { bitmapSize } from '../../../picture/bitmap/bitmapSize.ts'
import type { Figure, Page } from '../../../picture/figure.ts'
import { canCarry, dpis, type FileSettings, formats, holdsPages, isBitmap } from '../../../picture/fileSettings.ts'
import { changeFile } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import { Check } from './Check.tsx'
import styles from './Fields.module.css'
import { Select } from './Select.tsx'

const texts = ['text', 'outlined'] as const

/** Which file the figure is saved as. */
export const FileFields = ({ file, figure }: { readonly file: FileSettings; readonly figure: Figure }) => {
  const { format } = file
  const { pages } = figure
  return (
    <section className={styles.group} aria-label={words.groups.file}>
      <Select
        name={words.format}
        options={formats.map((value) => ({ value, name: words.formats[value] }))}
        value={format}
        choose={(chosen) => changeFile({ format: chosen })}
        note={pages.length > 1 && !holdsPages.has(format) ? words.zipped(pages.length) : undefined}
      />
      {isBitmap(format) && (
        <Select
          name={words.dpi}
          options={dpis.map((value) => {
            const { width, height } = bitmapSize(pages[0] as Page, value)
            return { value, name: words.dpiOf(value, width, height) }
          })}
          value={file.dpi}
          choose={(dpi) => changeFile({ dpi })}
        />
      )}
      {format === 'svg' && (
        <Select
          name={words.text}
          options={texts.map((value) => ({ value, name: words.texts[value] }))}
          value={file.outlined ? 'outlined' : 'text'}
          choose={(chosen) => changeFile({ outlined: chosen === 'outlined' })}
        />
      )}
      {canCarry.has(format) && (
        <Check name={words.carries} checked={file.carries} set={(carries) => changeFile({ carries })} />
      )}
    </section>
  )
}
