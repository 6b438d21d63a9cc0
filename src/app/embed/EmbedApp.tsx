import { useRef, useState } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import { select } from '../../state/changes.ts'
import { change } from '../../state/store.ts'
import { Dossier } from '../../ui/dossier/Dossier.tsx'
import { StoreContext, useApp } from '../../ui/useApp.ts'
import { useSize } from '../../ui/useSize.ts'
import { useFocusTrail } from '../useFocusTrail.ts'
import { Choices } from './Choices.tsx'
import styles from './Embed.module.css'
import { EmbedLegend } from './EmbedLegend.tsx'
import { EmbedMap } from './EmbedMap.tsx'
import { EmbedStory } from './EmbedStory.tsx'
import { LensStage } from './LensStage.tsx'
import { MapInWords } from './MapInWords.tsx'
import type { Opened } from './openEmbedded.ts'
import { SourceLine } from './SourceLine.tsx'
import { Title } from './Title.tsx'
import { useShape } from './useShape.ts'

/** A frame as wide as this has the story and the dossier beside the map. */
const beside = 640

/** The whole of an embedded page: what is shown, the map or another lens, what may be done with it, and where it comes from. */
export const EmbedApp = (opened: Opened) => (
  <StoreContext value={opened.store}>
    <Page {...opened} />
  </StoreContext>
)

const Page = ({ store, may, complaint }: Opened) => {
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  useFocusTrail(store)
  const lens = useApp((state) => state.view.lens)
  const playing = useApp((state) => state.playing)
  const selected = useApp((state) => state.view.selection !== undefined)
  const notice = useApp((state) => state.notice?.text)
  const [focused, setFocused] = useState<Target>()
  const page = useRef<HTMLDivElement>(null)
  const frame = useSize(page)
  useShape(store, frame)
  const covered = selected && (frame?.width ?? 0) < beside
  return (
    <div ref={page} className={styles.page} data-embed="">
      <header className={styles.upper} inert={covered}>
        <Title />
        {complaint && (
          <p role="alert" className={styles.complaint}>
            {complaint}
          </p>
        )}
      </header>
      <div className={styles.middle}>
        <main className={styles.main} inert={covered}>
          {playing && <EmbedStory playing={playing} stage={size} steps={may.has('story')} />}
          <div ref={stage} className={styles.stage}>
            {lens === 'map' ? (
              <>
                <EmbedMap may={may} focused={focused} />
                <MapInWords open={may.has('open')} onFocus={setFocused} />
              </>
            ) : (
              <LensStage lens={lens} />
            )}
            <EmbedLegend may={may} />
          </div>
        </main>
        {selected && (
          <div className={styles.dossier}>
            <Dossier onClose={() => change(store, select())} />
          </div>
        )}
      </div>
      <footer className={styles.lower} inert={covered}>
        <Choices may={may} />
        <SourceLine />
      </footer>
      <p role="status" className="visually-hidden">
        {notice}
      </p>
    </div>
  )
}
