import { type CitedMap, mapInApa, mapInBibtex } from '../../exchange/mapCitation.ts'
import { citeMap } from '../../words/about.ts'
import { dateInWords } from '../../words/dates.ts'
import { viewAddress } from '../common/viewAddress.ts'
import { useApp } from '../useApp.ts'
import styles from './About.module.css'
import { CopyText } from './CopyText.tsx'
import { Section } from './Section.tsx'

/** How to cite the map as a whole, and what is on the screen. */
export const CitePage = () => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const { title, version } = dataset
  const whole = { title, version, address: viewAddress() }
  const detail = citeMap.asOf(dateInWords(view.date))
  return (
    <>
      <Cited title={citeMap.map} note={citeMap.mapNote} cited={whole} />
      <Cited
        title={citeMap.view}
        note={citeMap.viewNote}
        cited={{ ...whole, address: viewAddress(view, version), detail }}
      />
      <p className={styles.meta}>{citeMap.cff}</p>
      <p className={styles.meta}>{citeMap.other}</p>
    </>
  )
}

interface Props {
  readonly title: string
  readonly note: string
  readonly cited: CitedMap
}

const Cited = ({ title, note, cited }: Props) => (
  <Section title={title}>
    <p>{note}</p>
    <CopyText of={title} style={citeMap.apa} text={mapInApa(cited)} />
    <CopyText of={title} style={citeMap.bibtex} text={mapInBibtex(cited)} record />
  </Section>
)
