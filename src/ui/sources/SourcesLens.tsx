import { useDeferredValue, useMemo, useState } from 'react'
import { carriedBy, carriedInAll } from '../../query/sources/carried.ts'
import { sources } from '../../words/sources.ts'
import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { useApp, useVisible } from '../useApp.ts'
import { Articles } from './Articles.tsx'
import { Dependence } from './Dependence.tsx'
import fall from './Fall.module.css'
import { Fallen } from './Fallen.tsx'
import { SmallPicture } from './SmallPicture.tsx'
import styles from './Sources.module.css'
import { WellAttested } from './WellAttested.tsx'
import { WhoSpeaks } from './WhoSpeaks.tsx'

/** The view read by article: what each carries, what falls without it, how well ties are attested, who speaks about whom. */
export const SourcesLens = ({ insets }: LensProps) => {
  const visible = useVisible()
  // What was switched shows at once; what is counted further down follows.
  const settled = useDeferredValue(visible)
  const { dataset } = visible
  const narrow = useApp((state) => state.narrow)
  const carried = useMemo(() => carriedInAll(settled.dataset, settled), [settled])
  // What would go or come back now is another question than what an article carries at all.
  const hanging = useMemo(
    () => (settled.view.filters.articles.length > 0 ? carriedBy(settled.dataset, settled) : carried),
    [settled, carried],
  )
  const [trying, setTrying] = useState<string>()
  const tried = useDeferredValue(trying)
  const picture = <SmallPicture visible={visible} tried={hanging.find(({ article }) => article === tried)} />
  const someOff = visible.view.filters.articles.length > 0
  return (
    <LensPage lens="sources" insets={insets} note={sources.note(dataset.articles.length)}>
      <div className={styles.lens}>
        <div className={styles.two}>
          <Articles carried={carried} onTry={setTrying} />
          <section className={styles.part}>
            <h3 className={styles.heading}>{someOff ? sources.fallen : sources.picture}</h3>
            {narrow ? (
              <details className={fall.disclosure}>
                <summary>{sources.picture}</summary>
                {picture}
              </details>
            ) : (
              picture
            )}
            <Fallen visible={visible} carried={carried} />
          </section>
        </div>
        <Dependence visible={settled} />
        <WellAttested visible={settled} />
        <WhoSpeaks visible={settled} />
      </div>
    </LensPage>
  )
}
