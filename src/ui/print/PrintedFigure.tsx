import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { type Figure, pageResolution } from '../../picture/figure.ts'
import { looks } from '../../picture/figureColours.ts'
import { figureOf } from '../../picture/layout/figureOf.ts'
import { presets } from '../../picture/presets.ts'
import type { FigureSettings } from '../../picture/settings.ts'
import { figureSettingsStore } from '../../state/figureSettings.ts'
import { useOnScreen } from '../export/useOnScreen.ts'
import { useOrigin } from '../export/useOrigin.ts'
import { FigurePages } from './FigurePages.tsx'
import styles from './PrintedFigure.module.css'

/** What the browser's own print prints: the figure as it was last composed, and nothing of the interface. */
export const PrintedFigure = () => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture of the page as soon as this has returned.
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing && createPortal(<Printed />, document.body)
}

const Printed = () => {
  const onScreen = useOnScreen()
  const origin = useOrigin()
  const kept = useStore(figureSettingsStore, (state) => state.figure)
  const settings = onPaper(kept)
  const figure = useMemo(() => figureOf(onScreen, settings, origin), [onScreen, settings, origin])
  usePaper(figure)
  return (
    <div data-print="">
      <FigurePages figure={figure} look={looks[settings.colours]} className={styles.page} />
    </div>
  )
}

/** What cannot be on paper is as near to it as can be: a sheet without end on pages of A4, a dark one on white. */
const onPaper = (kept: FigureSettings): FigureSettings => ({
  ...kept,
  page: kept.page.name === 'fitted' ? presets.print.page : kept.page,
  references: kept.references === 'notes' || kept.page.name === 'fitted' ? 'following' : kept.references,
  colours: kept.colours === 'dark' || kept.colours === 'paper' ? 'white' : kept.colours,
})

/** Makes the sheet of paper as large as the page, as long as the figure is there. */
const usePaper = ({ pages: [page] }: Figure) => {
  const { width = 0, height = 0 } = page ?? {}
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${width / pageResolution}in ${height / pageResolution}in; margin: 0 }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [width, height])
}
