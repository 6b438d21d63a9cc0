import { type Palette, palettes, withHeat } from '../scene/palette.ts'

/** How a figure's parts are coloured, and whether anything stands behind them. */
export interface Look {
  readonly palette: Palette
  /** Nothing is painted beneath the page: it takes the colour of what it is laid on. */
  readonly transparent?: boolean
}

const white = withHeat({ ...palettes.light, paper: '#FFFFFF', panel: '#FFFFFF', 'node-fill': '#FFFFFF' })

/** For a washed-out projector: all lines keep 3 : 1 where stray light lifts everything by 15 %. */
const projector = withHeat({
  ...white,
  ink: '#000000',
  'ink-2': '#2E2A24',
  'ink-3': '#3D3831',
  rule: '#B9B2A5',
  'rule-2': '#DDD7CC',
  'node-line': '#000000',
  sel: '#FFE9A8',
  alliance: '#0F2C63',
  cooperation: '#0B7568',
  rivalry: '#990F0A',
  affiliation: '#3D3831',
  'soft-alliance': '#617498',
  'soft-cooperation': '#218176',
  'soft-rivalry': '#B85754',
  'soft-affiliation': '#77746F',
})

/** For print without colour: patterns and marks tell relations apart, greys help. */
const grey = withHeat({
  ...white,
  ink: '#111111',
  'ink-2': '#4A4A4A',
  'ink-3': '#6A6A6A',
  rule: '#D6D6D6',
  'rule-2': '#E8E8E8',
  'node-line': '#333333',
  sel: '#E2E2E2',
  note: '#F2F2F2',
  alliance: '#111111',
  cooperation: '#6E6E6E',
  rivalry: '#404040',
  affiliation: '#6E6E6E',
  'soft-alliance': '#8A8A8A',
  'soft-cooperation': '#8A8A8A',
  'soft-rivalry': '#8A8A8A',
  'soft-affiliation': '#8A8A8A',
})

/** The colours that a figure can have. A white page is what print and slides expect. */
export const looks = {
  white: { palette: white },
  paper: { palette: palettes.light },
  dark: { palette: palettes.dark },
  projector: { palette: projector },
  grey: { palette: grey },
  transparent: { palette: white, transparent: true },
} as const satisfies Record<string, Look>
export type FigureColours = keyof typeof looks
