import { anchorOf } from '../../lib/anchor.ts'
import { n } from '../../lib/path.ts'
import type { Palette } from '../../scene/palette.ts'
import type { Text } from '../../scene/scene.ts'
import { svgMetadata } from '../carry/svgMetadata.ts'
import { type Block, type Figure, type Layer, layersOf } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { familiesElsewhere } from '../fontFamilies.ts'
import { outlinedSvg } from '../type/outlinedSvg.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { directionSvg, escapeXml, inkOf, shapeSvg } from './svg.ts'

/** Fallbacks narrower than our own faces, so that on a computer without those no word runs into the next. */
const families = {
  serif: ["'Source Serif 4 Variable','Source Serif 4',", "'Source Serif Pro','Times New Roman',serif"],
  sans: ["'Public Sans Variable','Public Sans',", "'Helvetica Neue',Arial,sans-serif"],
} as const

export interface SvgOptions {
  /** Which of the figure's pages, from 0. */
  readonly page?: number
  /** Draws text as outlines, which look the same where the fonts are missing. */
  readonly typesetter?: Typesetter | undefined
  /** What packView packed, to travel in the file. */
  readonly carried?: Uint8Array | undefined
}

/** A page of a figure as a file of its own: text is text, colours are resolved, and nothing is fetched from anywhere. */
export const figureSvg = (
  figure: Figure,
  { palette, transparent }: Look,
  { page: index = 0, typesetter, carried }: SvgOptions = {},
): string => {
  const { title, alt, language, pages } = figure
  const page = pages[index]
  if (!page) throw new RangeError(`a figure of ${pages.length} pages has no page ${index + 1}`)
  const { width, height } = page
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img" font-family="${families.sans.join('')}" stroke-linejoin="round">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(alt)}</desc>`,
    svgMetadata(figure, carried),
    ...(transparent ? [] : [`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`]),
    ...page.blocks.map((block) => blockSvg(block, palette, typesetter)),
    '</svg>\n',
  ].join('\n')
}

/** What is drawn of a block; its parts lie at one place and scale, so it is one group. */
const blockSvg = (block: Block, palette: Palette, typesetter: Typesetter | undefined): string =>
  layersOf(block)
    .map((layer) => layerSvg(layer, palette, typesetter))
    .join('\n')

const layerSvg = (
  { name, at, scale, halo, shapes, texts }: Layer,
  palette: Palette,
  typesetter: Typesetter | undefined,
): string => {
  const ink = inkOf(palette)
  const common = commonStyle(texts)
  const type = common ? ` font-size="${n(common.size)}" font-weight="${common.face.weight}"` : ''
  const base = common ? `${type} ${ink.fill(common.paint)}` : ''
  const placed =
    at.x === 0 && at.y === 0 && scale === 1
      ? ''
      : ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${Number(scale.toFixed(5))})"`
  const lines =
    texts.length > 0 ? [`<g${base}>`, ...texts.map((text) => linked(text, textSvg(text, common, palette))), '</g>'] : []
  // Texts of their own, and not strokes beneath what is filled: not every program knows the order of the two.
  const halos =
    halo && texts.length > 0
      ? [
          `<g aria-hidden="true"${type} fill="none" stroke="${palette.paper}" stroke-width="4.5">`,
          ...texts.map((text) => textSvg({ ...text, paint: common?.paint ?? text.paint }, common, palette)),
          '</g>',
        ]
      : []
  return [
    `<g class="${name}"${placed}>`,
    ...shapes.map((shape) => shapeSvg(shape, ink)),
    ...(typesetter
      ? texts.map((text) => linked(text, outlinedSvg(typesetter, text, palette, halo)))
      : [...halos, ...lines]),
    '</g>',
  ].join('\n')
}

type Style = Pick<Text, 'face' | 'size' | 'paint'>

/** The style that most of a layer's text has; the rest says in what it differs. */
const commonStyle = (texts: readonly Text[]): Style | undefined => {
  const counts = new Map<string, { style: Style; count: number }>()
  for (const { face, size, paint } of texts) {
    const key = [face.weight, size, paint].join()
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { style: { face: { ...face, family: 'sans', italic: false }, size, paint }, count: 1 })
  }
  return [...counts.values()].reduce<{ style: Style; count: number } | undefined>(
    (a, b) => (a && a.count >= b.count ? a : b),
    undefined,
  )?.style
}

const textSvg = (
  { x, y, anchor, text, face, size, paint, turn }: Text,
  common: Style | undefined,
  palette: Palette,
): string => {
  const attributes = [
    `x="${n(x)}" y="${n(y)}"`,
    turn && `transform="rotate(${n(turn)} ${n(x)} ${n(y)})"`,
    directionSvg(text),
    anchorOf(anchor, text) !== 'start' && `text-anchor="${anchorOf(anchor, text)}"`,
    (face.family === 'serif' || familiesElsewhere(text)) &&
      `font-family="${families[face.family].join(familiesElsewhere(text))}"`,
    face.italic && 'font-style="italic"',
    size !== common?.size && `font-size="${n(size)}"`,
    face.weight !== common?.face.weight && `font-weight="${face.weight}"`,
    paint !== common?.paint && inkOf(palette).fill(paint),
  ]
  return `<text ${attributes.filter(Boolean).join(' ')}>${escapeXml(text)}</text>`
}

const linked = ({ href }: Text, line: string): string => (href ? `<a href="${escapeXml(href)}">${line}</a>` : line)
