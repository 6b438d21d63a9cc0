import { type Colours, slots } from './colours.ts'
import { declaration } from './xml.ts'

/** Fonts that most computers have, by script, for what the fonts of the theme lack. */
const scripts = {
  serif: [
    ['Arab', 'Times New Roman'],
    ['Hebr', 'Times New Roman'],
    ['Deva', 'Nirmala UI'],
    ['Hans', 'SimSun'],
    ['Hant', 'PMingLiU'],
    ['Jpan', 'Yu Mincho'],
    ['Hang', 'Batang'],
  ],
  sans: [
    ['Arab', 'Arial'],
    ['Hebr', 'Arial'],
    ['Deva', 'Nirmala UI'],
    ['Hans', 'Microsoft YaHei'],
    ['Hant', 'Microsoft JhengHei'],
    ['Jpan', 'Yu Gothic'],
    ['Hang', 'Malgun Gothic'],
  ],
} as const

/** Programs that lack a font take one like it: pitch and family, and PANOSE, say which are. */
const faces = {
  major: {
    latin: '<a:latin typeface="Source Serif 4" panose="02040603050405020204" pitchFamily="18" charset="0"/>',
    by: 'serif',
  },
  minor: {
    latin: '<a:latin typeface="Public Sans" panose="020B0604020202020204" pitchFamily="34" charset="0"/>',
    by: 'sans',
  },
} as const

const fontXml = (which: keyof typeof faces): string => {
  const { latin, by } = faces[which]
  const others = scripts[by].map(([script, face]) => `<a:font script="${script}" typeface="${face}"/>`).join('')
  return `<a:${which}Font>${latin}<a:ea typeface=""/><a:cs typeface=""/>${others}</a:${which}Font>`
}

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const ln = (w: number) => `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The colours and fonts that everything on the slides refers to. */
export const themeXml = ({ theme }: Pick<Colours, 'theme'>): string => {
  const colours = [...slots, 'hlink', 'folHlink'] as const
  const scheme = colours
    .map((slot) => `<a:${slot}><a:srgbClr val="${theme[slot].slice(1).toUpperCase()}"/></a:${slot}>`)
    .join('')
  return [
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Allegiances"><a:themeElements>`,
    `<a:clrScheme name="Allegiances">${scheme}</a:clrScheme>`,
    `<a:fontScheme name="Allegiances">${fontXml('major')}${fontXml('minor')}</a:fontScheme>`,
    `<a:fmtScheme name="Allegiances"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${ln(6350)}${ln(12_700)}${ln(19_050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>',
  ].join('')
}
