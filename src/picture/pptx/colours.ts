import type { Paint, Palette } from '../../scene/palette.ts'
import { type Hsl, hslOf } from './hsl.ts'

/** The colours of a theme, in the order in which a theme names them. */
export const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
] as const
export type Slot = (typeof slots)[number]

/** How paints are written: by their place in the theme, so that another theme recolours them. */
export interface Colours {
  readonly theme: Readonly<Record<Slot | 'hlink' | 'folHlink', string>>
  /** Which of the theme's dark and light colours is the ground: on a dark page a dark one. */
  readonly dark: boolean
  readonly xml: (paint: Paint) => string
}

/** What a shape may ask of the theme; what paint it is, and of which others are made from it. */
const asked: Readonly<Partial<Record<Paint, string>>> = {
  paper: 'bg1',
  ink: 'tx1',
  'ink-2': 'tx2',
  'node-fill': 'bg2',
  alliance: 'accent1',
  cooperation: 'accent2',
  rivalry: 'accent3',
  affiliation: 'accent4',
  'node-line': 'accent5',
  'ink-3': 'accent6',
}
const madeFrom: Readonly<Partial<Record<Paint, Paint>>> = {
  panel: 'node-fill',
  'soft-alliance': 'alliance',
  'soft-cooperation': 'cooperation',
  'soft-rivalry': 'rivalry',
  'soft-affiliation': 'affiliation',
}

export const coloursOf = (palette: Palette): Colours => {
  const dark = hslOf(palette.paper).l < hslOf(palette.ink).l
  const [ground, ink] = [
    [palette.paper, palette['node-fill']],
    [palette.ink, palette['ink-2']],
  ] as const
  const [dk, lt] = dark ? [ground, ink] : [ink, ground]
  return {
    dark,
    theme: {
      dk1: dk[0],
      lt1: lt[0],
      dk2: dk[1],
      lt2: lt[1],
      accent1: palette.alliance,
      accent2: palette.cooperation,
      accent3: palette.rivalry,
      accent4: palette.affiliation,
      accent5: palette['node-line'],
      accent6: palette['ink-3'],
      hlink: palette['ink-2'],
      folHlink: palette['ink-2'],
    },
    xml: (paint) => paintXml(paint, palette),
  }
}

const paintXml = (paint: Paint, palette: Palette): string => {
  const base = madeFrom[paint] ?? paint
  const slot = asked[base]
  const literal = `<a:srgbClr val="${palette[paint].slice(1).toUpperCase()}"/>`
  if (!slot) return literal
  if (palette[base] === palette[paint]) return `<a:schemeClr val="${slot}"/>`
  const changes = changesTo(hslOf(palette[base]), hslOf(palette[paint]), hslOf(palette.paper).l)
  return changes === undefined ? literal : `<a:schemeClr val="${slot}">${changes}</a:schemeClr>`
}

/**
 * What makes one colour another: hue, saturation, and lightness towards that of the paper. Nothing does where a grey would
 * have to become a colour.
 */
const changesTo = (from: Hsl, to: Hsl, paper: number): string | undefined => {
  if (from.s === 0 && to.s > 0) return undefined
  const turn = ((to.h - from.h + 540) % 360) - 180
  const share = Math.abs(from.l - paper) < 0.01 ? 1 : (to.l - paper) / (from.l - paper)
  const percent = (value: number) => Math.round(value * 100_000)
  const changes: readonly (readonly [string, number, number])[] = [
    ['hueOff', to.s === 0 ? 0 : Math.round(turn * 60_000), 0],
    ['satMod', from.s === 0 ? 100_000 : percent(to.s / from.s), 100_000],
    ['lumMod', percent(share), 100_000],
    ['lumOff', percent(to.l - from.l * share), 0],
  ]
  return changes.map(([name, value, none]) => (value === none ? '' : `<a:${name} val="${value}"/>`)).join('')
}
