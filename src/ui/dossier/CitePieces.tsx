import type { Piece } from '../../exchange/citations/citation.ts'
import type { CitationStyle } from '../../exchange/citations/styles.ts'
import { cite as citeWords } from '../../words/dossier.ts'
import styles from './Cite.module.css'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  readonly pieces: readonly Piece[]
  readonly style: CitationStyle
  readonly toText: (pieces: readonly Piece[]) => { readonly text: string; readonly html: string }
}

/** Entries of a bibliography are copied together; an entry and a note each on its own. */
export const CitePieces = ({ pieces, style, toText }: Props) => {
  const parts = [...new Set(pieces.map((piece) => piece.part))]
  return parts.map((part) => {
    const own = pieces.filter((piece) => piece.part === part)
    const { text, html } = toText(own)
    return (
      <div key={part} className={styles.piece}>
        <div className={styles.pieceHead}>
          <span>{citeWords.part[part]}</span>
          <CopyButton
            label={citeWords.copy}
            name={`${citeWords.copy}: ${citeWords.part[part]}, ${style.name}`}
            content={() => (part === 'record' ? { text } : { text, html })}
            notice={citeWords.copiedNotice(style.name)}
          />
        </div>
        {part === 'record' ? (
          <pre>{text}</pre>
        ) : (
          own.map(({ runs }) => (
            <p key={runs.map((run) => run.text).join('')}>
              {runs.map((run) => (run.italic ? <i key={run.text}>{run.text}</i> : run.text))}
            </p>
          ))
        )}
      </div>
    )
  })
}
