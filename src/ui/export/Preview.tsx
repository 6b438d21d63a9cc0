import { useEffect, useRef, useState } from 'react'
import { bitmapSize } from '../../picture/bitmap/bitmapSize.ts'
import { fitsCanvas, largestSide } from '../../picture/bitmap/canvasLimits.ts'
import { loadFonts } from '../../picture/bitmap/fonts.ts'
import { paintPage } from '../../picture/bitmap/paintPage.ts'
import { type Figure, type Page, pageResolution } from '../../picture/figure.ts'
import type { Look } from '../../picture/figureColours.ts'
import { figure as words } from '../../words/figure.ts'
import { useSize } from '../useSize.ts'
import styles from './ExportDialog.module.css'

const narrowest = 320

/** The page as a whole; one that is very tall may be scrolled. */
const widthWithin = (room: { width: number; height: number } | undefined, { width, height }: Page): number =>
  room ? Math.floor(Math.min(room.width, Math.max(narrowest, (room.height * width) / height))) : 0

interface Props {
  readonly figure: Figure
  readonly look: Look
}

/** The figure as it will be saved: the whole page, or at full size to look closer. */
export const Preview = ({ figure, look }: Props) => {
  const page = figure.pages[0] as Page
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLElement>(null)
  const room = useSize(frame)
  const [closer, setCloser] = useState(false)
  const [ready, setReady] = useState(false)
  const width = closer ? page.width : widthWithin(room, page)

  useEffect(() => {
    let current = true
    const paint = () => {
      const context = canvas.current?.getContext('2d')
      if (!current || !context || width <= 0) return
      paintPreview(context, page, look, (width * window.devicePixelRatio) / page.width)
      setReady(true)
    }
    loadFonts(figure).then(paint, paint)
    return () => {
      current = false
    }
  }, [figure, page, look, width])

  return (
    <div className={styles.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={frame} className={styles.frame} aria-label={words.dialog.preview} aria-busy={!ready} tabIndex={0}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${figure.title}. ${figure.alt}`}
          className={styles.canvas}
          style={{ width, aspectRatio: `${page.width} / ${page.height}` }}
        />
      </section>
      <button type="button" className={styles.closer} aria-pressed={closer} onClick={() => setCloser(!closer)}>
        {words.dialog.closer}
      </button>
    </div>
  )
}

/** Paints finer than is asked for and averages, where the page is made so small that its thin lines would run together. */
const paintPreview = (context: CanvasRenderingContext2D, page: Page, look: Look, wanted: number): void => {
  const scale = Math.min(wanted, largestSide / page.height)
  const fine = document.createElement('canvas')
  const { width, height } = bitmapSize(page, scale * pageResolution)
  Object.assign(context.canvas, { width, height })
  const finer = scale < 0.7 && fitsCanvas(bitmapSize(page, 2 * scale * pageResolution)) ? fine.getContext('2d') : null
  if (!finer) {
    paintPage(context, page, look, scale)
    return
  }
  Object.assign(fine, { width: 2 * width, height: 2 * height })
  paintPage(finer, page, look, 2 * scale)
  context.imageSmoothingQuality = 'high'
  context.drawImage(fine, 0, 0, width, height)
}
