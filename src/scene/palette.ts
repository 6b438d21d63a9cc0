import type { Relation } from '../model/relation.ts'

/**
 * The colours by the part they play. A Scene names parts; each theme says which colour a part has, so that one Scene
 * serves every theme. "Soft" is a computed tint rather than an opacity, which would break the contrast of 3 : 1.
 */
export const paints = [
  'paper',
  'panel',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'node-fill',
  'node-line',
  'sel',
  'note',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'alliance',
  'cooperation',
  'rivalry',
  'affiliation',
  'soft-alliance',
  'soft-cooperation',
  'soft-rivalry',
  'soft-affiliation',
] as const
export type Paint = (typeof paints)[number]
export type Palette = Readonly<Record<Paint, string>>

/** How much ink the grounds of cells have, by how many claims these rest on. */
const heats = { 'heat-1': 0.06, 'heat-2': 0.13, 'heat-3': 0.22, 'heat-4': 0.34 } as const

/** A palette with its grounds of cells, mixed of its own ink and paper. */
export const withHeat = (palette: Omit<Palette, keyof typeof heats>): Palette => ({
  ...palette,
  'heat-1': mixed(palette, heats['heat-1']),
  'heat-2': mixed(palette, heats['heat-2']),
  'heat-3': mixed(palette, heats['heat-3']),
  'heat-4': mixed(palette, heats['heat-4']),
})

const mixed = ({ ink, paper }: Pick<Palette, 'ink' | 'paper'>, by: number): string => {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)
  const parts = [0, 1, 2].map((i) => Math.round(channel(paper, i) + by * (channel(ink, i) - channel(paper, i))))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

const light = withHeat({
  paper: '#FAF6EE',
  panel: '#FFFDF8',
  ink: '#1C1915',
  'ink-2': '#5A5348',
  'ink-3': '#756D60',
  rule: '#DED5C4',
  'rule-2': '#ECE5D8',
  'node-fill': '#FFFDF8',
  'node-line': '#3B362E',
  sel: '#F2E3B8',
  note: '#FFF3CF',
  alliance: '#173F7A',
  cooperation: '#128074',
  rivalry: '#B4231F',
  affiliation: '#6B6459',
  'soft-alliance': '#798EAC',
  'soft-cooperation': '#479B90',
  'soft-rivalry': '#CF736E',
  'soft-affiliation': '#938D83',
})

const dark = withHeat({
  paper: '#171511',
  panel: '#201D18',
  ink: '#F1EADC',
  'ink-2': '#B9AF9D',
  'ink-3': '#94897A',
  rule: '#38332A',
  'rule-2': '#2A261F',
  'node-fill': '#211E18',
  'node-line': '#CFC5B2',
  sel: '#4A3F22',
  note: '#352E1C',
  alliance: '#86AEF0',
  cooperation: '#7BE0CB',
  rivalry: '#F2705C',
  affiliation: '#A0967F',
  'soft-alliance': '#617CA6',
  'soft-cooperation': '#4E8577',
  'soft-rivalry': '#C05B4B',
  'soft-affiliation': '#827A67',
})

/** For readers whose system forces its colours: patterns and marks alone tell ties apart. */
const forced: Palette = {
  ...(Object.fromEntries(paints.map((paint) => [paint, 'CanvasText'])) as Record<Paint, string>),
  paper: 'Canvas',
  panel: 'Canvas',
  'node-fill': 'Canvas',
  sel: 'Highlight',
  note: 'Canvas',
  'heat-1': 'Canvas',
  'heat-2': 'Canvas',
  'heat-3': 'Canvas',
  'heat-4': 'Canvas',
}

export const palettes = { light, dark, forced } as const
export type Theme = keyof typeof palettes

export const relationPaint = (relation: Relation, soft: boolean): Paint => (soft ? `soft-${relation}` : relation)
