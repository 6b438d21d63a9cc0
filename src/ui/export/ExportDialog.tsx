import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { figureOf, figureTitle } from '../../picture/figure.ts'
import { figurePalettes } from '../../picture/figureColours.ts'
import { fileName } from '../../picture/fileName.ts'
import { themeStore } from '../../state/theme.ts'
import { dataExport as words } from '../../words/dataExport.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Tabs } from '../common/Tabs.tsx'
import { useVisible } from '../useApp.ts'
import styles from './ExportDialog.module.css'
import { FigureFields } from './FigureFields.tsx'
import { Preview } from './Preview.tsx'
import type { Settings } from './settings.ts'
import { TakeAway } from './TakeAway.tsx'
import { useOnScreen } from './useOnScreen.ts'
import { useOrigin } from './useOrigin.ts'

const DataExport = lazy(() => import('./DataExport.tsx').then((m) => ({ default: m.DataExport })))
const parts = ['picture', 'data'] as const

/** Saves what is on the screen, as a picture or as data. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [part, setPart] = useState<(typeof parts)[number]>('picture')
  return (
    <Dialog title={words.dialog} onClose={onClose} size="wide">
      <Tabs label={words.parts} tabs={parts} names={words} value={part} onChoose={setPart}>
        {part === 'picture' ? (
          <PictureExport />
        ) : (
          <Suspense>
            <DataExport />
          </Suspense>
        )}
      </Tabs>
    </Dialog>
  )
}

/** Saves a figure. The preview is painted from the figure that is saved. */
const PictureExport = () => {
  const visible = useVisible()
  const onScreen = useOnScreen()
  const origin = useOrigin()
  const theme = useStore(themeStore, (state) => state.theme)
  const [settings, setSettings] = useState<Settings>({
    title: figureTitle(visible),
    format: 'png',
    scale: 2,
    colours: theme === 'dark' ? 'dark' : 'white',
    cited: true,
  })
  const title = useDeferredValue(settings.title)
  const { cited } = settings
  const figure = useMemo(() => figureOf(onScreen, { ...origin, title, cited }), [onScreen, origin, title, cited])
  const palette = figurePalettes[settings.colours]

  return (
    <div className={styles.sides}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <FigureFields settings={settings} figure={figure} change={(some) => setSettings({ ...settings, ...some })} />
        <TakeAway
          figure={figure}
          palette={palette}
          format={settings.format}
          scale={settings.scale}
          name={fileName(figure.title, visible.view.date, settings.format)}
        />
      </form>
      <Preview figure={figure} palette={palette} />
    </div>
  )
}
