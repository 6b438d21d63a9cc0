import type { Lens } from '../../model/view.ts'
import { DisagreementsLens } from '../../ui/disagreements/DisagreementsLens.tsx'
import { SourcesLens } from '../../ui/sources/SourcesLens.tsx'
import { embed as words } from '../../words/embed.ts'
import { en } from '../../words/en.ts'
import styles from './Embed.module.css'

const insets = { left: 0, top: 36, right: 0, bottom: 0 }

/**
 * A lens that is not the map; or a sentence on why it is not here. All of the page stands in one document that its host's readers
 * wait for: lenses that bring large libraries or a worker with them are left to the whole map.
 */
export const LensStage = ({ lens }: { readonly lens: Lens }) => {
  if (lens === 'sources') return <SourcesLens insets={insets} />
  if (lens === 'disagreements') return <DisagreementsLens insets={insets} />
  return (
    <div className={styles.missing} data-lens={lens}>
      <h2 tabIndex={-1}>{en.lens[lens]}</h2>
      <p>
        {words.noLens(en.lens[lens])} {words.noLensWay}
      </p>
    </div>
  )
}
