import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { looks } from '../../picture/figureColours.ts'
import { fileName } from '../../picture/fileName.ts'
import { figureOf } from '../../picture/layout/figureOf.ts'
import { figureTitle } from '../../picture/layout/figureTitle.ts'
import { defaultSettings } from '../../picture/settings.ts'
import { themeStore } from '../../state/theme.ts'
import { figure as words } from '../../words/figure.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useVisible } from '../useApp.ts'
import styles from './ExportDialog.module.css'
import { FigureFields } from './FigureFields.tsx'
import { Preview } from './Preview.tsx'
import type { Settings } from './settings.ts'
import { TakeAway } from './TakeAway.tsx'
import { useOnScreen } from './useOnScreen.ts'
import { useOrigin } from './useOrigin.ts'

/** Saves what is on the screen as a picture. The preview is painted from the figure that is saved. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
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
  const figure = useMemo(
    () => figureOf(onScreen, { ...defaultSettings, title, references: cited ? 'full' : 'none' }, origin),
    [onScreen, origin, title, cited],
  )
  const look = looks[settings.colours]

  return (
    <Dialog title={words.dialog.title} onClose={onClose} size="wide">
      <div className={styles.sides}>
        <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
          <FigureFields settings={settings} figure={figure} change={(some) => setSettings({ ...settings, ...some })} />
          <TakeAway
            figure={figure}
            look={look}
            format={settings.format}
            scale={settings.scale}
            name={fileName(figure.title, visible.view.date, settings.format)}
          />
        </form>
        <Preview figure={figure} look={look} />
      </div>
    </Dialog>
  )
}
