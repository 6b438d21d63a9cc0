import { bitmapSize } from '../../picture/bitmap/bitmapSize.ts'
import { type Figure, type Page, pageResolution } from '../../picture/figure.ts'
import { type FigureColours, looks } from '../../picture/figureColours.ts'
import { figure as words } from '../../words/figure.ts'
import { Choice } from './Choice.tsx'
import styles from './ExportDialog.module.css'
import { type Settings, scales } from './settings.ts'

interface Props {
  readonly settings: Settings
  readonly figure: Figure
  readonly change: (some: Partial<Settings>) => void
}

const formats = ['png', 'svg'] as const
const colours = Object.keys(looks) as FigureColours[]
const longestTitle = 200

/** What can be decided about a figure. */
export const FigureFields = ({ settings, figure, change }: Props) => (
  <>
    <label className={styles.field}>
      <span className={styles.label}>{words.dialog.heading}</span>
      <textarea
        className={styles.text}
        rows={2}
        maxLength={longestTitle}
        value={settings.title}
        onChange={({ target }) => change({ title: target.value.replaceAll('\n', ' ') })}
      />
    </label>
    <Choice
      legend={words.dialog.format}
      options={formats.map((format) => ({ value: format, name: words.dialog.formats[format] }))}
      value={settings.format}
      choose={(format) => change({ format })}
    />
    {settings.format === 'png' && (
      <Choice
        legend={words.dialog.scale}
        options={scales.map((scale) => {
          const { width, height } = bitmapSize(figure.pages[0] as Page, scale * pageResolution)
          return { value: scale, name: words.dialog.pixels(scale, width, height) }
        })}
        value={settings.scale}
        choose={(scale) => change({ scale })}
      />
    )}
    <Choice
      legend={words.dialog.colours}
      options={colours.map((name) => ({ value: name, name: words.dialog.palettes[name] }))}
      value={settings.colours}
      choose={(chosen) => change({ colours: chosen })}
    />
    <label className={styles.option}>
      <input
        type="checkbox"
        className={styles.input}
        checked={settings.cited}
        onChange={({ target }) => change({ cited: target.checked })}
      />
      <span>{words.dialog.cited}</span>
    </label>
  </>
)
