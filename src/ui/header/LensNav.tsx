import { en } from '../../words/en.ts'
import { LensItems } from './LensItems.tsx'
import styles from './LensNav.module.css'

/** The lenses in a row, in windows that have room for it. */
export const LensNav = () => (
  <nav className={styles.row} aria-label={en.header.lenses}>
    <LensItems />
  </nav>
)
