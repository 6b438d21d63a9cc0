import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { largestSide } from '../../../picture/bitmap/canvasLimits.ts'
import { loadFonts } from '../../../picture/bitmap/fonts.ts'
import { paintPage } from '../../../picture/bitmap/paintPage.ts'
import { type Figure, type Page, pageResolution } from '../../../picture/figure.ts'
import type { Look } from '../../../picture/figureColours.ts'
import { composer as words } from '../../../words/composer.ts'
import { useSize } from '../../useSize.ts'
import styles from './Preview.module.css'

const narrowest = 320

/** The page as a whole; one that is very tall may be scrolled. */
const widthWithin = (room: { width: number; height: number } | undefined, { width, height }: Page): number =>
  room ? Math.floor(Math.min(room.width, Math.max(narrowest, (room.height * width) / height))) : 0

interface Props {
  readonly figure: Figure
  readonly look: Look
}

/** The figure as it will be saved, page by page: the whole page, or at full size to look closer. */
export const Preview = ({ figure, look }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLElement>(null)
  const room = useSize(frame)
  const [wanted, setWanted] = useState(0)
  const [closer, setCloser] = useState(false)
  const [ready, setReady] = useState(false)
  const { pages } = figure
  const index = Math.min(wanted, pages.length - 1)
  const page = pages[index] as Page
  const width = closer ? page.width : widthWithin(room, page)

  useEffect(() => {
    let current = true
    const paint = () => {
      const context = canvas.current?.getContext('2d')
      if (!current || !context || width <= 0) return
      paintPreview(context, page, look, (width * window.devicePixelRatio) / page.width)
      setReady(true)
    }
    loadFonts({ pages: [page] }).then(paint, paint)
    return () => {
      current = false
    }
  }, [page, look, width])

  const millimetres = (pixels: number) => Math.round((pixels / pageResolution) * 25.4)
  return (
    <div className={styles.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={frame} className={styles.frame} aria-label={words.preview} aria-busy={!ready} tabIndex={0}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${figure.title}. ${figure.alt}`}
          className={styles.canvas}
          data-transparent={look.transparent ? '' : undefined}
          style={{ width, aspectRatio: `${page.width} / ${page.height}` }}
        />
      </section>
      <div className={styles.below}>
        <span className={styles.size}>
          {words.sizeOf(millimetres(page.width), millimetres(page.height), pages.length)}
        </span>
        {pages.length > 1 && <Turner index={index} pages={pages.length} turn={setWanted} />}
        <button type="button" className={styles.closer} aria-pressed={closer} onClick={() => setCloser(!closer)}>
          {words.closer}
        </button>
      </div>
    </div>
  )
}

/** Turns the pages; at either end its button stays, so that the focus does. */
const Turner = ({ index, pages, turn }: { index: number; pages: number; turn: (index: number) => void }) => (
  <span className={styles.turner}>
    <button
      type="button"
      className={styles.turn}
      aria-label={words.previousPage}
      aria-disabled={index === 0}
      onClick={() => turn(Math.max(0, index - 1))}
    >
      <ChevronLeft size={18} strokeWidth={1.5} aria-hidden />
    </button>
    <span role="status">{words.pageOf(index + 1, pages)}</span>
    <button
      type="button"
      className={styles.turn}
      aria-label={words.nextPage}
      aria-disabled={index === pages - 1}
      onClick={() => turn(Math.min(pages - 1, index + 1))}
    >
      <ChevronRight size={18} strokeWidth={1.5} aria-hidden />
    </button>
  </span>
)

/** Paints finer than is asked for and averages, where the page is made so small that its thin lines would run together. */
const paintPreview = (context: CanvasRenderingContext2D, page: Page, look: Look, wanted: number): void => {
  const scale = Math.min(wanted, largestSide / page.height)
  const [width, height] = [Math.round(page.width * scale), Math.round(page.height * scale)]
  Object.assign(context.canvas, { width, height })
  const fine = document.createElement('canvas')
  const finer = scale < 0.7 ? fine.getContext('2d') : null
  if (!finer) {
    paintPage(context, page, look, scale)
    return
  }
  Object.assign(fine, { width: 2 * width, height: 2 * height })
  paintPage(finer, page, look, 2 * scale)
  context.imageSmoothingQuality = 'high'
  context.drawImage(fine, 0, 0, width, height)
}
