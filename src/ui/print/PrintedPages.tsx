import type { Figure } from '../../picture/figure.ts'
import type { Look } from '../../picture/figureColours.ts'
import { FigurePages } from './FigurePages.tsx'
import styles from './PrintedFigure.module.css'
import { usePaper } from './usePaper.ts'

/** The pages of a figure, each on a sheet of paper of its size. */
export const PrintedPages = ({ figure, look }: { readonly figure: Figure; readonly look: Look }) => {
  usePaper(figure)
  return <FigurePages figure={figure} look={look} className={styles.page} />
}
