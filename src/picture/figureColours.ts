import { type Palette, palettes } from '../scene/palette.ts'

/** The colours that a figure can have. A white page is what print and slides expect. */
export const figurePalettes = {
  white: { ...palettes.light, paper: '#FFFFFF', panel: '#FFFFFF', 'node-fill': '#FFFFFF' },
  paper: palettes.light,
  dark: palettes.dark,
} as const satisfies Record<string, Palette>
export type FigureColours = keyof typeof figurePalettes
