import { bitmapSize } from '../../../picture/bitmap/bitmapSize.ts'
import { imageLimit } from '../../../picture/bitmap/figureImage.ts'
import type { Figure, Page } from '../../../picture/figure.ts'
import { canCarry, dpis, type FileSettings, formats, holdsPages, isBitmap } from '../../../picture/fileSettings.ts'
import { changeFile } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import { Check } from './Check.tsx'
import styles from './Fields.module.css'
import { Select } from './Select.tsx'

const texts = ['text', 'outlined'] as const

/** Which file the figure is saved as, and how fine or in what text. */
export const FileFields = ({ file, figure }: { readonly file: FileSettings; readonly figure: Figure }) => {
  const { format } = file
  return (
    <>
      <div className={styles.row}>
        <Select
          name={words.format}
          options={formats.map((value) => ({ value, name: words.formats[value] }))}
          value={format}
          choose={(chosen) => changeFile({ format: chosen })}
        />
        {isBitmap(format) && (
          <Select
            name={words.dpi}
            options={dpis.map((value) => ({
              value,
              name: words.dpiOf(value),
              disabled: (format === 'webp' || format === 'jpeg') && value > imageLimit(figure, format),
            }))}
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
      </div>
      <p className={styles.note}>{[words.formatNotes[format], ...aboutSize(file, figure)].join(' ')}</p>
      {canCarry.has(format) && (
        <Check name={words.carries} checked={file.carries} set={(carries) => changeFile({ carries })} />
      )}
    </>
  )
}

/** How large an image will be, and how pages are saved that are images of their own. */
const aboutSize = ({ format, dpi }: FileSettings, { pages }: Figure): string[] => {
  const { width, height } = bitmapSize(pages[0] as Page, dpi)
  const bytes = pages.reduce((sum, page) => sum + bitmapSize(page, dpi).bytes, 0)
  return [
    ...(isBitmap(format) ? [words.pixels(width, height)] : []),
    ...(format === 'png' ? [words.about(words.bytes(bytes))] : []),
    ...(pages.length > 1 && !holdsPages.has(format) ? [words.zipped(pages.length)] : []),
  ]
}
