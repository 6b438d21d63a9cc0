import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { View } from '../../../model/view.ts'
import type { Figure } from '../../../picture/figure.ts'
import type { Look } from '../../../picture/figureColours.ts'
import { figureFile, figureImageToCopy, NoFile } from '../../../picture/figureFile.ts'
import { fileName } from '../../../picture/fileName.ts'
import { canCarry, type FileSettings } from '../../../picture/fileSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import { saveBlob } from '../../common/saveBlob.ts'
import { useApp } from '../../useApp.ts'
import actions from '../Actions.module.css'
import styles from './TakeAway.module.css'
import { useMissing } from './useMissing.ts'

interface Props {
  readonly figure: Figure
  readonly look: Look
  readonly file: FileSettings
  /** What decides about the file. */
  readonly children: ReactNode
}

const canCopy = () => typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'

/** Saves the file or copies the picture, says how far it is and how it went; what is being made can be ended. */
export const TakeAway = ({ figure, look, file, children }: Props) => {
  const view = useApp((state) => state.view)
  const [last, setLast] = useState<{ readonly text: string; readonly file: FileSettings; readonly look: Look }>()
  // What was said is of a file that is made no more once another is asked for.
  const said = last?.file === file && last.look === look ? last.text : ''
  const setSaid = (text: string) => setLast({ text, file, look })
  const [share, setShare] = useState<number>()
  const under = useRef<AbortController>(undefined)
  const missing = useMissing(figure)
  const busy = share !== undefined
  const saveButton = useRef<HTMLButtonElement>(null)
  // Nothing is saved after the dialog is closed.
  useEffect(() => () => under.current?.abort(), [])
  usePainters(file.format)

  const run = async (work: (signal: AbortSignal) => Promise<string>) => {
    if (busy) return
    const controller = new AbortController()
    under.current = controller
    const { signal } = controller
    setShare(0)
    setSaid(words.making)
    try {
      setSaid(await work(signal))
    } catch (error) {
      setSaid(signal.aborted ? words.cancelled : reasonOf(error))
    } finally {
      setShare(undefined)
    }
  }

  const save = () =>
    run(async (signal) => {
      const carried = file.carries && canCarry.has(file.format) ? await packed(figure, view) : undefined
      const { blob, ending } = await figureFile(figure, look, file, { signal, carried, onProgress: setShare })
      const name = fileName(figure.title, view.date, ending)
      saveBlob(blob, name)
      return words.saved(name, words.bytes(blob.size))
    })

  const copy = () =>
    run(async () => {
      // Given as a promise: Safari forgets the reader's press while it waits.
      const png = figureImageToCopy(figure, look, 150, 0)
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
        return words.copied
      } catch {
        await png
        return words.copyFailed
      }
    })

  return (
    <div className={styles.away}>
      {children}
      <p aria-live="polite" className={missing.length > 0 ? styles.missing : undefined}>
        {missing.length > 0 && missingInWords(missing)}
      </p>
      <div className={actions.actions}>
        <button ref={saveButton} type="button" className={actions.save} data-filled aria-disabled={busy} onClick={save}>
          {words.save}
        </button>
        {busy ? (
          <button
            key="cancel"
            type="button"
            className={actions.copy}
            onClick={() => {
              under.current?.abort()
              saveButton.current?.focus()
            }}
          >
            {words.cancel}
          </button>
        ) : (
          canCopy() && (
            <button key="copy" type="button" className={actions.copy} onClick={copy}>
              {words.copy}
            </button>
          )
        )}
      </div>
      {busy && <progress className={styles.progress} value={share} max={1} aria-label={words.making} />}
      <p role="status" className={styles.status}>
        {said}
      </p>
    </div>
  )
}

/** Of many missing characters some are named, and of the texts that hold them. */
const [mostCharacters, mostTexts] = [8, 3]

const missingInWords = (missing: ReturnType<typeof useMissing>): string =>
  words.missing(
    missing.slice(0, mostCharacters).map(({ codePoint }) => codePoint),
    Math.max(0, missing.length - mostCharacters),
    [...new Set(missing.flatMap(({ texts }) => texts))].slice(0, mostTexts),
  )

/** While a picture may be asked for, what paints it waits for that. */
const usePainters = (format: FileSettings['format']) =>
  useEffect(() => {
    if (format !== 'png') return
    let letGo: (() => void) | undefined
    let current = true
    void import('../../../picture/bitmap/figurePng.ts').then(({ readyPainters }) => {
      if (current) letGo = readyPainters()
    })
    return () => {
      current = false
      letGo?.()
    }
  }, [format])

const packed = async ({ source }: Figure, view: View) => {
  const { packView } = await import('../../../picture/carry/packView.ts')
  return packView(view, source.visible.dataset)
}

const reasonOf = (error: unknown): string =>
  error instanceof NoFile && error.size ? words.refused(error.size.width, error.size.height) : words.failed
