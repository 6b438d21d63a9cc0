import type { FigureSettings } from './settings.ts'

/** The files that a figure can be saved as. */
export const formats = ['png', 'svg', 'pdf', 'pptx', 'webp', 'jpeg'] as const
export type Format = (typeof formats)[number]

/** What the reader decides about the file, beside the figure that is in it. */
export interface FileSettings {
  readonly format: Format
  /** Of a bitmap: pixels to the inch. */
  readonly dpi: Dpi
  /** Of a drawing: outlined text looks the same everywhere, but is no text any more. */
  readonly outlined: boolean
  /** The view and the data travel inside, so that the file opens as a view again. */
  readonly carries: boolean
}

export const dpis = [96, 150, 300, 600] as const
export type Dpi = (typeof dpis)[number]

export const defaultFile: FileSettings = { format: 'png', dpi: 300, outlined: false, carries: true }

/**
 * A figure for a file. What stands in the notes of a slide stands on pages of its own in a PDF; an image has neither, and
 * then no numbers that would lead nowhere.
 */
export const laidOutFor = (format: Format, settings: FigureSettings): FigureSettings =>
  settings.references !== 'notes' || format === 'pptx'
    ? settings
    : { ...settings, references: format === 'pdf' ? 'following' : 'none' }

/** Formats that hold as many pages as a figure has; of the others each page is a file of its own. */
export const holdsPages: ReadonlySet<Format> = new Set(['pdf', 'pptx'])
export const isBitmap = (format: Format): boolean => format === 'png' || format === 'webp' || format === 'jpeg'
/** Formats in which the view and the data can travel. */
export const canCarry: ReadonlySet<Format> = new Set(['png', 'svg', 'pdf'])
