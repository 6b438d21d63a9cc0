import { around, type Box } from '../../lib/box.ts'
import { mix, type Vector } from '../../lib/vector.ts'
import type { Shape } from '../../scene/scene.ts'
import { lineXml, noLine } from './line.ts'
import { type Frame, type Pen, placeOf, type Written } from './pen.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { extent, type Identity, identityXml } from './xml.ts'

/** A shape from its path data. `sites` are where connectors can be glued to it. */
export const freeform = (
  pen: Pen,
  frame: Frame,
  { d, fill, stroke, width = 1, dash }: Shape,
  identity: Partial<Identity> & Pick<Identity, 'name'>,
  sites: readonly Vector[] = [],
): Written => {
  const { xml, box } = geometryOf(segmentsOf(d), frame, fill === undefined, sites)
  const line = stroke
    ? lineXml(pen, {
        paint: stroke,
        width: width * frame.by,
        dash: dash && [dash[0] * frame.by, dash[1] * frame.by],
      })
    : noLine
  const filling = fill ? `<a:solidFill>${pen.colours.xml(fill)}</a:solidFill>` : '<a:noFill/>'
  return {
    xml: `<p:sp><p:nvSpPr>${identityXml({ id: identity.id ?? pen.id(), ...identity })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm>${xml}${filling}${line}</p:spPr></p:sp>`,
    box,
  }
}

const geometryOf = (
  segments: readonly Segment[],
  frame: Frame,
  open: boolean,
  sites: readonly Vector[],
): { xml: string; box: Box } => {
  const placed = segments.map(({ type, points }) => ({ type, points: points.map((point) => placeOf(frame, point)) }))
  const box = roomOf(placed)
  const steps = placed.map(({ type, points }) => stepXml(type, points, box)).join('')
  return {
    xml: `<a:custGeom><a:avLst/>${sitesXml(
      sites.map((site) => placeOf(frame, site)),
      box,
    )}<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${box.width}" h="${box.height}"${open ? ' fill="none"' : ''}>${steps}</a:path></a:pathLst></a:custGeom>`,
    box,
  }
}

const elements = { move: 'moveTo', line: 'lnTo', quadratic: 'quadBezTo', cubic: 'cubicBezTo', close: 'close' } as const

const stepXml = (type: Segment['type'], points: readonly Vector[], { x, y }: Box): string =>
  type === 'close'
    ? '<a:close/>'
    : `<a:${elements[type]}>${points.map((point) => `<a:pt x="${point.x - x}" y="${point.y - y}"/>`).join('')}</a:${elements[type]}>`

/** Sites are told in parts of the width and the height, so that they stay in place when the shape is made larger. */
const sitesXml = (sites: readonly Vector[], box: Box): string => {
  if (sites.length === 0) return '<a:gdLst/><a:ahLst/><a:cxnLst/>'
  const guides = sites
    .map(
      ({ x, y }, i) =>
        `<a:gd name="siteX${i}" fmla="*/ w ${x - box.x} ${Math.max(1, box.width)}"/><a:gd name="siteY${i}" fmla="*/ h ${y - box.y} ${Math.max(1, box.height)}"/>`,
    )
    .join('')
  const cxn = sites
    .map((site, i) => `<a:cxn ang="${angleOf(site, box)}"><a:pos x="siteX${i}" y="siteY${i}"/></a:cxn>`)
    .join('')
  return `<a:gdLst>${guides}</a:gdLst><a:ahLst/><a:cxnLst>${cxn}</a:cxnLst>`
}

/** The way out of the shape at a site, clockwise from the right, in sixty-thousandths of a degree. */
const angleOf = ({ x, y }: Vector, box: Box): number => {
  const degrees = (Math.atan2(y - box.y - box.height / 2, x - box.x - box.width / 2) * 180) / Math.PI
  return Math.round((degrees < 0 ? degrees + 360 : degrees) * 60_000) % 21_600_000
}

/** The room that segments take, curves by points along them: the handles of a curve may lie far outside. */
const roomOf = (segments: readonly Segment[]): Box => {
  let last: Vector = { x: 0, y: 0 }
  const met = segments.flatMap(({ type, points }) => {
    const from = last
    last = points.at(-1) ?? last
    if (type !== 'quadratic' && type !== 'cubic') return points
    return Array.from({ length: 13 }, (_, i) => curveAt([from, ...points], i / 12))
  })
  const { x, y, width, height } = around(met.length > 0 ? met : [last])
  const [left, top] = [Math.round(x), Math.round(y)]
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top }
}

/** De Casteljau's point of a curve of any degree. */
const curveAt = (points: readonly Vector[], t: number): Vector =>
  points.length === 1
    ? (points[0] as Vector)
    : curveAt(
        points.slice(1).map((point, i) => mix(points[i] as Vector, point, t)),
        t,
      )
