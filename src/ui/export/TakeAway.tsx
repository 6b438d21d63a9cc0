import { useState } from 'react'
import { figurePng, type PngScale, pixelsOf } from '../../picture/figurePng.ts'
import { figureSvg } from '../../picture/figureSvg.ts'
import type { Figure } from '../../picture/layer.ts'
import type { Palette } from '../../scene/palette.ts'
import { figure } from '../../words/figure.ts'
import { saveBlob } from '../common/saveBlob.ts'
import styles from './ExportDialog.module.css'

const words = figure.dialog

interface Props {
  readonly figure: Figure
  readonly palette: Palette
  readonly format: 'png' | 'svg'
  readonly scale: PngScale
  readonly name: string
}

const canCopy = () => typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'

/** Saves the file or copies the picture, and says how it went. */
export const TakeAway = ({ figure, palette, format, scale, name }: Props) => {
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
          ? new Blob([figureSvg(figure, palette)], { type: 'image/svg+xml' })
          : await pngOf(figure, palette, scale),
        name,
      )
      return words.saved(name)
    })

  const copy = () =>
    run(async () => {
      // Given as a promise: Safari forgets the reader's press while it waits.
      const png = pngOf(figure, palette, scale)
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

const pngOf = async (figure: Figure, palette: Palette, scale: PngScale): Promise<Blob> => {
  const png = await figurePng(figure, palette, scale)
  if (png.ok) return png.value
  const { width, height } = pixelsOf(figure, scale)
  throw new Refusal(words.refused(width, height, png.error.largest))
}
