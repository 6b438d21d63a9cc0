import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../../picture/figure.ts'
import { largestSide, loadFonts, paintFigure } from '../../picture/figurePng.ts'
import type { Palette } from '../../scene/palette.ts'
import { figure as words } from '../../words/figure.ts'
import { useSize } from '../map/useSize.ts'
import styles from './ExportDialog.module.css'

interface Props {
  readonly figure: Figure
  readonly palette: Palette
}

/** The figure as it will be saved: the whole page, or at full size to look closer. */
export const Preview = ({ figure, palette }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLElement>(null)
  const room = useSize(frame)?.width ?? 0
  const [closer, setCloser] = useState(false)
  const [ready, setReady] = useState(false)
  const width = Math.floor(closer ? figure.width : room)

  useEffect(() => {
    let current = true
    const paint = () => {
      const context = canvas.current?.getContext('2d')
      if (!current || !context || width <= 0) return
      const wanted = (width * window.devicePixelRatio) / figure.width
      const scale = Math.min(wanted, largestSide / figure.height)
      context.canvas.width = Math.round(figure.width * scale)
      context.canvas.height = Math.round(figure.height * scale)
      paintFigure(context, figure, palette, scale)
      setReady(true)
    }
    loadFonts(figure).then(paint, paint)
    return () => {
      current = false
    }
  }, [figure, palette, width])

  return (
    <div className={styles.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={frame} className={styles.frame} aria-label={words.dialog.preview} aria-busy={!ready} tabIndex={0}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${figure.title}. ${figure.description}`}
          className={styles.canvas}
          style={{ width, aspectRatio: `${figure.width} / ${figure.height}` }}
        />
      </section>
      <button type="button" className={styles.closer} aria-pressed={closer} onClick={() => setCloser(!closer)}>
        {words.dialog.closer}
      </button>
    </div>
  )
}
