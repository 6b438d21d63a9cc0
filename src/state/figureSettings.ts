import { createStore } from 'zustand/vanilla'
import type { FileSettings } from '../picture/fileSettings.ts'
import { readFile, readSettings } from '../picture/readSettings.ts'
import type { FigureSettings } from '../picture/settings.ts'

const key = 'allegiances.figure'

/** How figures were last made. Titles and texts belong to one figure and are not kept. */
interface Kept {
  readonly figure: FigureSettings
  readonly file: FileSettings
}

const stored = (): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export const figureSettingsStore = createStore<Kept>(() => {
  const { figure, file } = (stored() ?? {}) as { figure?: unknown; file?: unknown }
  return { figure: readSettings(figure), file: readFile(file) }
})

export const changeFigure = (some: Partial<FigureSettings>): void =>
  keep({ figure: { ...figureSettingsStore.getState().figure, ...some } })
/** Back to the alternative text that is made from the data. */
export const dropAlt = (): void => {
  const { alt: _, ...figure } = figureSettingsStore.getState().figure
  keep({ figure })
}
export const changeFile = (some: Partial<FileSettings>): void =>
  keep({ file: { ...figureSettingsStore.getState().file, ...some } })

const keep = (some: Partial<Kept>): void => {
  figureSettingsStore.setState(some)
  const { figure, file } = figureSettingsStore.getState()
  const { title: _, subtitle: __, alt: ___, extent: ____, ...lasting } = figure
  try {
    localStorage.setItem(key, JSON.stringify({ figure: lasting, file }))
  } catch {
    // Without storage they last as long as the page.
  }
}
