import { useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { looks } from '../../picture/figureColours.ts'
import { figureOf } from '../../picture/layout/figureOf.ts'
import { presets } from '../../picture/presets.ts'
import type { FigureSettings } from '../../picture/settings.ts'
import { figureSettingsStore } from '../../state/figureSettings.ts'
import { useOnScreen } from '../export/useOnScreen.ts'
import { useOrigin } from '../export/useOrigin.ts'
import { useApp } from '../useApp.ts'
import { PrintedPages } from './PrintedPages.tsx'
import { PrintedStory } from './PrintedStory.tsx'

/**
 * What the browser's own print prints: the figure as it was last composed, while a story is followed its handout, and nothing
 * of the interface.
 */
export const PrintedFigure = () => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture of the page as soon as this has returned.
    // Where pages of their own are being printed already, they are all that is.
    const before = () => {
      if (!document.querySelector('body > [data-print]')) flushSync(() => setPrinting(true))
    }
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  const playing = useApp((state) => state.playing)
  return printing && createPortal(playing ? <PrintedStory story={playing.story} /> : <Printed />, document.body)
}

const Printed = () => {
  const onScreen = useOnScreen()
  const origin = useOrigin()
  const kept = useStore(figureSettingsStore, (state) => state.figure)
  const settings = onPaper(kept)
  const figure = useMemo(() => figureOf(onScreen, settings, origin), [onScreen, settings, origin])
  return (
    <div data-print="">
      <PrintedPages figure={figure} look={looks[settings.colours]} />
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
