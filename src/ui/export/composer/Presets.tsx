import { useId } from 'react'
import { sheetOf } from '../../../picture/layout/sheet.ts'
import { presetNames, presetOf, presets } from '../../../picture/presets.ts'
import type { FigureSettings } from '../../../picture/settings.ts'
import { changeFigure } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import styles from './Presets.module.css'

/** What a figure is made for: a press sets all that suits it. */
export const Presets = ({ settings }: { readonly settings: FigureSettings }) => {
  const heading = useId()
  const chosen = presetOf(settings)
  return (
    <fieldset className={styles.presets} aria-labelledby={heading}>
      <legend id={heading} className={styles.legend}>
        {words.presets}
      </legend>
      {presetNames.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.preset}
          aria-pressed={chosen === name}
          onClick={() => changeFigure(presets[name])}
        >
          <PageShape {...sheetOf(presets[name].page, presets[name].type)} />
          {words.preset[name]}
        </button>
      ))}
    </fieldset>
  )
}

const side = 26

/** A page in its proportions; one without a height is open below. */
const PageShape = ({ width, height }: { readonly width: number; readonly height?: number }) => {
  const by = side / Math.max(width, height ?? width)
  const [across, down] = [width * by - 2, (height ?? width) * by - 2]
  const [left, top] = [(side - across) / 2, (side - down) / 2]
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden className={styles.shape}>
      <path
        d={
          height === undefined
            ? `M${left} ${top + down}V${top}h${across}V${top + down}`
            : `M${left} ${top}h${across}v${down}h${-across}Z`
        }
      />
    </svg>
  )
}
