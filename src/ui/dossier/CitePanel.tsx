import { type ReactNode, useState } from 'react'
import type { Cited } from '../../exchange/citations/formatAll.ts'
import type { CitationStyle } from '../../exchange/citations/styles.ts'
import { cite as citeWords } from '../../words/dossier.ts'
import styles from './Cite.module.css'
import { CitePieces } from './CitePieces.tsx'
import { useStyles } from './useStyles.ts'

interface Props {
  readonly id: string
  readonly cited: readonly Cited[]
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Whoever writes in one style wants it the next time too. */
let lastStyle: CitationStyle['id'] = 'apa'

/** The citation in each style, to copy. */
export const CitePanel = ({ id, cited, onClose, children }: Props) => {
  const [chosen, setChosen] = useState(lastStyle)
  const loaded = useStyles()
  const style = typeof loaded === 'object' ? loaded.styles.find((one) => one.id === chosen) : undefined
  const choose = (next: CitationStyle['id']) => {
    lastStyle = next
    setChosen(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from whatever it holds
    <div
      id={id}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"]`)?.focus()
        onClose()
      }}
    >
      {typeof loaded === 'object' && (
        <fieldset className={styles.styles} aria-label={citeWords.style}>
          {loaded.styles.map((one) => (
            <button key={one.id} type="button" aria-pressed={one.id === chosen} onClick={() => choose(one.id)}>
              {one.name}
            </button>
          ))}
        </fieldset>
      )}
      {loaded === undefined && <p>{citeWords.loading}</p>}
      {loaded === 'failed' && <p role="alert">{citeWords.failed}</p>}
      {style && typeof loaded === 'object' && (
        <CitePieces pieces={loaded.formatAll(style, cited)} style={style} toText={loaded.clipboardText} />
      )}
      {style?.id === 'apa' && <p className={styles.caveat}>{citeWords.apaCaveat}</p>}
      {children}
    </div>
  )
}
