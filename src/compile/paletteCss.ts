import { type Paint, paints, palettes } from '../scene/palette.ts'

/**
 * The stylesheet of the palette: a custom property for each paint in both themes, and the classes by which the map that is
 * drawn into the page takes its colours (`f-rivalry` fills, `s-rivalry` strokes).
 */
export const paletteCss = (): string => {
  const properties = (theme: 'light' | 'dark') =>
    paints.map((paint) => `--${paint}:${palettes[theme][paint]}`).join(';')
  const rule = (paint: Paint) => `.f-${paint}{fill:var(--${paint})}.s-${paint}{stroke:var(--${paint})}`
  return [
    `:root{color-scheme:light;${properties('light')}}`,
    `:root[data-theme=dark]{color-scheme:dark;${properties('dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties('dark')}}}`,
    paints.map(rule).join(''),
  ].join('\n')
}
