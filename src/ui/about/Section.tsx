import type { ReactNode } from 'react'
import styles from './About.module.css'

/** A part of a page, under its heading. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.section}>
    <h3 className={styles.heading}>{title}</h3>
    {children}
  </section>
)
