import { anchorOf } from '../../lib/anchor.ts'
import { baseDirection } from '../../lib/baseDirection.ts'
import { n } from '../../lib/path.ts'
import type { Paint, Palette } from '../../scene/palette.ts'
import type { Scene, Shape, Text } from '../../scene/scene.ts'
import { familiesElsewhere } from '../fontFamilies.ts'

/** How paints become attributes: resolved colours for a file, classes for a page whose stylesheet knows the theme. */
export interface Ink {
  readonly fill: (paint: Paint) => string
  readonly stroke: (paint: Paint) => string
}

export const inkOf = (palette: Palette): Ink => ({
  fill: (paint) => `fill="${palette[paint]}"`,
  stroke: (paint) => `stroke="${palette[paint]}"`,
})

/** Text safe between tags and in attributes; characters that XML forbids are dropped, halves of characters replaced. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const shapeSvg = ({ d, fill, stroke, width, dash }: Shape, ink: Ink): string => {
  const attributes = [
    `d="${d}"`,
    fill ? ink.fill(fill) : 'fill="none"',
    stroke && `${ink.stroke(stroke)} stroke-width="${n(width ?? 1)}"`,
    stroke &&
      (dash ? `stroke-dasharray="${n(dash[0])} ${n(dash[1])}"` : 'stroke-linecap="round" stroke-linejoin="round"'),
  ]
  return `<path ${attributes.filter(Boolean).join(' ')}/>`
}

const families = {
  serif: ["'Source Serif 4 Variable', 'Source Serif 4', ", 'serif'],
  sans: ["'Public Sans Variable', 'Public Sans', ", 'sans-serif'],
}

/** What a line that runs from the right asks for, so that its numbers and brackets stand in order. */
export const directionSvg = (text: string): string => (baseDirection(text) === 'rtl' ? 'direction="rtl"' : '')

/** One line of text, with a halo of paper that textures beneath it cannot blur. */
const textSvg = ({ x, y, anchor, text, face, size, paint, turn }: Text, ink: Ink, halo = true): string => {
  const attributes = [
    `x="${n(x)}" y="${n(y)}"`,
    turn && `transform="rotate(${n(turn)} ${n(x)} ${n(y)})"`,
    directionSvg(text),
    anchorOf(anchor, text) !== 'start' && `text-anchor="${anchorOf(anchor, text)}"`,
    `font-family="${families[face.family].join(familiesElsewhere(text))}" font-size="${n(size)}" font-weight="${face.weight}"`,
    face.italic && 'font-style="italic"',
    ink.fill(paint),
    halo && `${ink.stroke('paper')} stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"`,
  ]
  return `<text ${attributes.filter(Boolean).join(' ')}>${escapeXml(text)}</text>`
}

/** The marks of a Scene as SVG elements, ties below nodes below labels; no root element. */
export const sceneSvg = (scene: Scene, ink: Ink): string =>
  [
    ...(scene.ground?.shapes.map((shape) => shapeSvg(shape, ink)) ?? []),
    ...scene.ties.flatMap((tie) => tie.shapes.map((shape) => shapeSvg(shape, ink))),
    ...scene.nodes.flatMap((node) => node.shapes.map((shape) => shapeSvg(shape, ink))),
    ...(scene.ground?.texts.map((text) => textSvg(text, ink)) ?? []),
    ...scene.ties.flatMap((tie) => (tie.number ? [textSvg(tie.number, ink)] : [])),
    ...scene.nodes.flatMap((node) => node.label?.texts.map((text) => textSvg(text, ink)) ?? []),
  ].join('\n')
