import { useState } from 'react'
import { figurePng } from '../../picture/bitmap/figurePng.ts'
import { packView } from '../../picture/carry/packView.ts'
import { type Figure, pageResolution } from '../../picture/figure.ts'
import type { Look } from '../../picture/figureColours.ts'
import { figureSvg } from '../../picture/svg/figureSvg.ts'
import { figure } from '../../words/figure.ts'
import { saveBlob } from '../common/saveBlob.ts'
import { useAppStore } from '../useApp.ts'
import styles from './ExportDialog.module.css'
import type { PngScale } from './settings.ts'

const words = figure.dialog

interface Props {
  readonly figure: Figure
  readonly look: Look
  readonly format: 'png' | 'svg'
  readonly scale: PngScale
  readonly name: string
}

const canCopy = () => typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'

/** Saves the file or copies the picture, and says how it went. */
export const TakeAway = ({ figure, look, format, scale, name }: Props) => {
  const store = useAppStore()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)

  const run = async (work: () => Promise<string>) => {
    if (busy) return
    setBusy(true)
    setSaid(words.making)
    try {
      setSaid(await work())
    } catch {
      setSaid(words.failed)
    } finally {
      setBusy(false)
    }
  }

  const save = () =>
    run(async () => {
      const { view, dataset } = store.getState()
      const carried = packView(view, dataset)
      saveBlob(
        format === 'svg'
          ? new Blob([figureSvg(figure, look, 0, carried)], { type: 'image/svg+xml' })
          : await figurePng(figure, look, { dpi: scale * pageResolution, carried }),
        name,
      )
      return words.saved(name)
    })

  const copy = () =>
    run(async () => {
      // Given as a promise: Safari forgets the reader's press while it waits.
      const png = figurePng(figure, look, { dpi: scale * pageResolution })
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
        return words.copied
      } catch {
        await png
        return words.copyFailed
      }
    })

  return (
    <>
      <div className={styles.actions}>
        <button type="button" className={styles.save} data-filled aria-disabled={busy} onClick={save}>
          {words.save}
        </button>
        {canCopy() && (
          <button type="button" className={styles.copy} aria-disabled={busy} onClick={copy}>
            {words.copy}
          </button>
        )}
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </>
  )
}
