import type { Lens } from '../../model/view.ts'
import { embed as words } from '../../words/embed.ts'
import { en } from '../../words/en.ts'
import styles from './Embed.module.css'
import { embeddedLens } from './lenses.ts'

const insets = { left: 0, top: 36, right: 0, bottom: 0 }

/** A lens that is not the map; or a sentence on why it is not here. */
export const LensStage = ({ lens }: { readonly lens: Lens }) => {
  const Component = embeddedLens(lens)
  if (Component) return <Component insets={insets} />
  return (
    <div className={styles.missing} data-lens={lens}>
      <h2 tabIndex={-1}>{en.lens[lens]}</h2>
      <p>
        {words.noLens(en.lens[lens])} {words.noLensWay}
      </p>
    </div>
  )
}
