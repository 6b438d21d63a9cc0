import type { Box } from '../../lib/box.ts'
import { turnAbout } from '../../lib/turnBox.ts'
import type { Vector } from '../../lib/vector.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Text } from '../../scene/scene.ts'
import type { Run } from '../figure.ts'
import type { Paragraph } from './paragraphs.ts'
import { emuPerPoint, type Frame, type Pen, type Written } from './pen.ts'
import { isRightToLeft, stretchesOf } from './scripts.ts'
import { extent, identityXml, oneLine } from './xml.ts'

/** How a text stands on the slide beside being text. */
export interface TextRole {
  readonly name: string
  /** It is the slide's title, in a box that is at least so wide: some programs break titles whatever they are told. */
  readonly title?: { readonly width: number }
  readonly halo?: boolean
}

/** How far below the top of a line of 1.2 its baseline is, in multiples of the size: programs agree on four fifths, whatever the font. */
const ascent = 0.97
const aligned = { start: 'l', middle: 'ctr', end: 'r' } as const
/** In hundredths of a point; programs refuse others. */
const [leastSize, mostSize] = [100, 400_000]

/** A box that is no narrower than its lines and never breaks or shrinks them. */
export const textBox = (pen: Pen, frame: Frame, { lines, leading }: Paragraph, role: TextRole): Written => {
  const [first] = lines
  const tight = boxOf(lines, leading, frame)
  const { turn } = first
  const level = role.title ? { ...tight, width: Math.max(tight.width, role.title.width) } : tight
  const box = turn
    ? turnedAbout(level, { x: frame.at.x + first.x * frame.by, y: frame.at.y + first.y * frame.by }, turn)
    : level
  const size = hundredths(first.size * frame.by)
  const spacing = hundredths(first.size * frame.by * leading)
  const rtl = lines.some(({ text }) => isRightToLeft(text))
  const runs = lines
    // Nothing breaks these lines, so that hyphens need not forbid it: names are found by those who type them.
    .map((line) =>
      runXml(
        pen,
        { ...line, text: line.text.replaceAll('\u2011', '-') },
        size,
        role.halo ? Math.round(halo * frame.by) : 0,
      ),
    )
    .join('<a:br/>')
  const kind = role.title ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>'
  const place = role.title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>'
  return {
    xml: [
      `<p:sp><p:nvSpPr>${identityXml({ id: pen.id(), name: role.name })}${kind}${place}</p:nvSpPr>`,
      `<p:spPr><a:xfrm${turn ? ` rot="${Math.round(turn * 60_000)}"` : ''}>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
      '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>',
      `<a:p><a:pPr algn="${aligned[first.anchor]}"${rtl ? ' rtl="1"' : ''}><a:lnSpc><a:spcPts val="${spacing}"/></a:lnSpc></a:pPr>`,
      `${runs}</a:p></p:txBody></p:sp>`,
    ].join(''),
    box,
  }
}

/** A box whose middle is turned about a point: programs turn what is in it about that middle. */
const turnedAbout = ({ x, y, width, height }: Box, about: Vector, degrees: number): Box => {
  const middle = turnAbout({ x: x + width / 2, y: y + height / 2 }, about, degrees)
  return { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2), width, height }
}

const hundredths = (length: number): number =>
  Math.min(mostSize, Math.max(leastSize, Math.round((length / emuPerPoint) * 100)))

const boxOf = (lines: Paragraph['lines'], leading: number, { at, by }: Frame): Box => {
  const [{ x, y, anchor, size }] = lines
  const width = Math.max(...lines.map((line) => widthOf(line.text, line.face, line.size)))
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  const top = y - (ascent + leading - 1.2) * size
  return {
    x: Math.round(at.x + left * by),
    y: Math.round(at.y + top * by),
    width: Math.max(1, Math.round(width * by)),
    height: Math.round(lines.length * leading * size * by),
  }
}

const bold = 600
/** How far paper reaches beyond letters, in map pixels; a glow fades, so farther than the halo of other pictures. */
const halo = 3

/** Words of one style, stretch by stretch in the languages of their scripts. */
export const runXml = (pen: Pen, { text, face, paint, href }: Run, size: number, glow = 0): string => {
  const font = face.family === 'serif' ? 'mj' : 'mn'
  const link = href === undefined ? undefined : pen.link(href)
  const inner = [
    `<a:solidFill>${pen.colours.xml(paint)}</a:solidFill>`,
    glow > 0 && pen.glow ? `<a:effectLst><a:glow rad="${glow}">${pen.colours.xml('paper')}</a:glow></a:effectLst>` : '',
    `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`,
    link ? `<a:hlinkClick r:id="${link}"/>` : '',
  ].join('')
  return stretchesOf(text, pen.language)
    .map(
      (stretch) =>
        `<a:r><a:rPr lang="${oneLine(stretch.language)}" sz="${size}" b="${face.weight >= bold ? 1 : 0}" i="${face.italic ? 1 : 0}" dirty="0">${inner}</a:rPr><a:t>${oneLine(stretch.text)}</a:t></a:r>`,
    )
    .join('')
}
