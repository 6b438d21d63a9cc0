import { useState } from 'react'
import { figurePng, type PngScale, pixelsOf } from '../../picture/bitmap/figurePng.ts'
import type { Figure, Page } from '../../picture/figure.ts'
import type { Look } from '../../picture/figureColours.ts'
import { figureSvg } from '../../picture/svg/figureSvg.ts'
import { figure } from '../../words/figure.ts'
import { saveBlob } from '../common/saveBlob.ts'
import styles from './ExportDialog.module.css'

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
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)

  const run = async (work: () => Promise<string>) => {
    if (busy) return
    setBusy(true)
    setSaid(words.making)
    try {
      setSaid(await work())
    } catch (error) {
      setSaid(error instanceof Refusal ? error.message : words.failed)
    } finally {
      setBusy(false)
    }
  }

  const save = () =>
    run(async () => {
      saveBlob(
        format === 'svg'
          ? new Blob([figureSvg(figure, look)], { type: 'image/svg+xml' })
          : await pngOf(figure, look, scale),
        name,
      )
      return words.saved(name)
    })

  const copy = () =>
    run(async () => {
      // Given as a promise: Safari forgets the reader's press while it waits.
      const png = pngOf(figure, look, scale)
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

/** Said to the reader as it stands. */
class Refusal extends Error {}

const pngOf = async (figure: Figure, look: Look, scale: PngScale): Promise<Blob> => {
  const png = await figurePng(figure, look, scale)
  if (png.ok) return png.value
  const { width, height } = pixelsOf(figure.pages[0] as Page, scale)
  throw new Refusal(words.refused(width, height, png.error.largest))
}
