import { useEffect, useRef } from 'react'
import { toBase64 } from '../../lib/base64.ts'
import type { Visible } from '../../model/visible.ts'
import { looks } from '../../picture/figureColours.ts'
import { fileName } from '../../picture/fileName.ts'
import { canCarry, type FileSettings, laidOutFor } from '../../picture/fileSettings.ts'
import { figureOf } from '../../picture/layout/figureOf.ts'
import { type PresetName, presets } from '../../picture/presets.ts'
import { readFile, readSettings } from '../../picture/readSettings.ts'
import { useOnScreen } from './useOnScreen.ts'
import { useOrigin } from './useOrigin.ts'

/** What a script asks for: settings as the composer has them, whatever is not said as by the preset or by default. */
interface Order {
  readonly preset?: PresetName | undefined
  readonly settings?: unknown
  readonly file?: unknown
  /** Where the site is published: the address on the figure is there. Without one a figure has no address. */
  readonly site?: string | undefined
}

interface Made {
  readonly name: string
  readonly pages: number
  /** The file in base64. */
  readonly bytes: string
}

declare global {
  interface Window {
    /** There while the page was opened with `?figures`, for `npm run figures`. */
    makeFigure?: (order: Order) => Promise<Made>
  }
}

/** Makes figures of what the page shows for a script, by the very code of the composer. */
export const FigureMaker = () => {
  const onScreen = useOnScreen()
  const origin = useOrigin()
  const now = useRef({ onScreen, origin })
  useEffect(() => {
    now.current = { onScreen, origin }
  })
  useEffect(() => {
    window.makeFigure = async ({ preset, settings, file, site }) => {
      await settled(() => now.current.onScreen)
      const chosen: FileSettings = readFile(file)
      const wanted = readSettings(
        settings,
        preset ? presets[preset] && { ...presets[preset], extent: 'whole' } : undefined,
      )
      const { onScreen: shown, origin: from } = now.current
      const figure = figureOf(shown, laidOutFor(chosen.format, wanted), published(from, site))
      const { figureFile } = await import('../../picture/figureFile.ts')
      const carried = chosen.carries && canCarry.has(chosen.format) ? await packed(figure.source.visible) : undefined
      const { blob, ending } = await figureFile(figure, looks[wanted.colours], chosen, { carried })
      const name = fileName(figure.title, shown.visible.view.date, ending)
      return { name, pages: figure.pages.length, bytes: await base64Of(blob) }
    }
    return () => {
      delete window.makeFigure
    }
  }, [])
  return null
}

/** Waits until what is on the screen has stayed the same for a while: fonts, layouts and computations arrive late. */
const settled = async (look: () => unknown): Promise<void> => {
  await document.fonts.ready
  let last = look()
  for (let still = 0; still < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    still = look() === last ? still + 1 : 0
    last = look()
  }
}

/** The address of this view on the published site. */
const published = ({ address, licence }: ReturnType<typeof useOrigin>, site: string | undefined) => ({
  ...(licence && { licence }),
  ...(site && address && { address: new URL(new URL(address).hash, site).href }),
})

const packed = async ({ view, dataset }: Visible) => {
  const { packView } = await import('../../picture/carry/packView.ts')
  return packView(view, dataset)
}

const base64Of = async (blob: Blob): Promise<string> => toBase64(new Uint8Array(await blob.arrayBuffer()))
