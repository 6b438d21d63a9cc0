import { lazy, Suspense, useEffect, useState } from 'react'
import { embedding } from '../../words/embedding.ts'
import { en } from '../../words/en.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Tabs } from '../common/Tabs.tsx'
import { useAppStore } from '../useApp.ts'
import { LinkPart } from './LinkPart.tsx'

const EmbedPart = lazy(() => import('./EmbedPart.tsx').then((m) => ({ default: m.EmbedPart })))
const parts = ['link', 'embed'] as const

/** A link to the view, or code that shows it in another page; of a story that was asked for, the code. */
export const ShareDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useAppStore()
  const [story] = useState(() => /^embed:(.+)$/.exec(store.getState().startWith ?? '')?.[1])
  const [part, setPart] = useState<(typeof parts)[number]>(story ? 'embed' : 'link')
  useEffect(() => {
    const { startWith: _, ...rest } = store.getState()
    store.setState(rest, true)
  }, [store])
  return (
    <Dialog title={en.share.title} onClose={onClose} size={part === 'embed' ? 'wide' : 'page'}>
      <Tabs label={embedding.parts} tabs={parts} names={embedding} value={part} onChoose={setPart}>
        {part === 'link' ? (
          <LinkPart />
        ) : (
          <Suspense>
            <EmbedPart story={story} />
          </Suspense>
        )}
      </Tabs>
    </Dialog>
  )
}
