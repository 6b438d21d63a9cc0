import { lazy, Suspense, useState } from 'react'
import { dataExport as words } from '../../words/dataExport.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Tabs } from '../common/Tabs.tsx'
import { Composer } from './composer/Composer.tsx'

const DataExport = lazy(() => import('./DataExport.tsx').then((m) => ({ default: m.DataExport })))
const parts = ['picture', 'data'] as const

/** Saves what is on the screen, as a picture or as data. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [part, setPart] = useState<(typeof parts)[number]>('picture')
  return (
    <Dialog title={words.dialog} onClose={onClose} size="wide">
      <Tabs label={words.parts} tabs={parts} names={words} value={part} onChoose={setPart}>
        {part === 'picture' ? (
          <Composer />
        ) : (
          <Suspense>
            <DataExport />
          </Suspense>
        )}
      </Tabs>
    </Dialog>
  )
}
