import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { looks } from '../../../picture/figureColours.ts'
import { laidOutFor } from '../../../picture/fileSettings.ts'
import { figureOf } from '../../../picture/layout/figureOf.ts'
import { changeFigure, figureSettingsStore } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import { useOnScreen } from '../useOnScreen.ts'
import { useOrigin } from '../useOrigin.ts'
import styles from './Composer.module.css'
import { ContentFields } from './ContentFields.tsx'
import { FileFields } from './FileFields.tsx'
import { PageFields } from './PageFields.tsx'
import { Presets } from './Presets.tsx'
import { Preview } from './Preview.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useRested } from './useRested.ts'
import { WordFields } from './WordFields.tsx'

/** Composes a figure of what is on the screen and saves it. The preview is painted from the figure that is saved. */
export const Composer = () => {
  const onScreen = useOnScreen()
  const origin = useOrigin()
  const figureSettings = useStore(figureSettingsStore, ({ figure }) => figure)
  const file = useStore(figureSettingsStore, (state) => state.file)
  const rested = useRested(figureSettings)
  const settings = useDeferredValue(useMemo(() => laidOutFor(file.format, rested), [file.format, rested]))
  const figure = useMemo(() => figureOf(onScreen, settings, origin), [onScreen, settings, origin])
  const look = looks[settings.colours]
  const field = { settings: figureSettings, change: changeFigure }

  return (
    <div className={styles.sides}>
      <form className={styles.fields} aria-label={words.settings} onSubmit={(event) => event.preventDefault()}>
        <Presets settings={figureSettings} />
        <WordFields {...field} figure={figure} />
        <ContentFields {...field} onScreen={onScreen} />
        <PageFields {...field} />
        <TakeAway figure={figure} look={look} file={file}>
          <FileFields file={file} figure={figure} />
        </TakeAway>
      </form>
      <Preview figure={figure} look={look} />
    </div>
  )
}
