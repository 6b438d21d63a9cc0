import type { Plugin } from 'vite'
import { paletteCss } from './paletteCss.ts'

const name = 'virtual:palette.css'

/** Serves the palette as a stylesheet, so that its colours are written down once. */
export const palettePlugin = (): Plugin => ({
  name: 'allegiances:palette',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? paletteCss() : undefined),
})
