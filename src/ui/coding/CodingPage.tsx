import { useState } from 'react'
import { coding as words } from '../../words/coding.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Tabs } from '../common/Tabs.tsx'
import { useAllStories } from '../practice/useAllStories.ts'
import { useApp } from '../useApp.ts'
import { CodePart } from './CodePart.tsx'
import styles from './Coding.module.css'
import { MergePart } from './MergePart.tsx'

const parts = ['code', 'merge'] as const

/** The coding exercise: students code, and a teacher brings their files together. */
export const CodingPage = ({ onClose }: { readonly onClose: () => void }) => {
  const startWith = useApp((state) => state.startWith)
  const { stories, failed } = useAllStories()
  const [part, setPart] = useState<(typeof parts)[number]>('code')
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <Tabs label={words.parts} tabs={parts} names={words.tabs} value={part} onChoose={setPart}>
        {/* Both stay, so that nothing is lost by looking at the other. */}
        <div hidden={part !== 'code'} className={styles.part}>
          <CodePart key={startWith} stories={stories} failed={failed} startWith={startWith} />
        </div>
        <div hidden={part !== 'merge'} className={styles.part}>
          <MergePart stories={stories ?? []} />
        </div>
      </Tabs>
    </Dialog>
  )
}
