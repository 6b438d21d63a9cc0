import type { CitedProse, ProseStyle } from '../../../exchange/prose/citeSentence.ts'
import { asHtml, asMarkdown, asText, type Labels } from '../../../exchange/prose/takeAway.ts'
import { tell } from '../../../state/store.ts'
import { inWords } from '../../../words/inWords.ts'
import { saveBlob } from '../../common/saveBlob.ts'
import { viewAddress } from '../../common/viewAddress.ts'
import { CopyButton } from '../../dossier/CopyButton.tsx'
import dossier from '../../dossier/Dossier.module.css'
import { useApp, useAppStore } from '../../useApp.ts'
import styles from './WordsTool.module.css'

interface Props {
  readonly prose: CitedProse
  readonly style: ProseStyle
  readonly list: boolean
}

/** Copies or saves the whole text, also what is not shown yet. */
export const TakeWords = ({ prose, style, list }: Props) => {
  const store = useAppStore()
  const { title, version } = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const labels = (): Labels => ({
    notes: inWords.notes,
    references: inWords.references,
    source: inWords.source(title, version, viewAddress(view, version)),
    ...(style === 'numbers' && { lines: inWords.lines }),
  })
  const all = prose.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const notice = inWords.copied(all)
  const save = () => {
    const name = `${
      prose.title
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase() || 'in-words'
    }.txt`
    saveBlob(new Blob([asText(prose, labels(), list)], { type: 'text/plain;charset=utf-8' }), name)
    tell(store, inWords.saved(name))
  }
  return (
    <div className={styles.take}>
      <CopyButton
        label={inWords.copy}
        content={() => ({ text: asText(prose, labels(), list), html: asHtml(prose, labels(), list) })}
        notice={notice}
      />
      <CopyButton
        label={inWords.markdown}
        content={() => ({ text: asMarkdown(prose, labels(), list) })}
        notice={notice}
      />
      <button type="button" className={dossier.action} onClick={save}>
        {inWords.save}
      </button>
    </div>
  )
}
