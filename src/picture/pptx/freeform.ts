import { around, type Box } from '../../lib/box.ts'
import { mix, type Vector } from '../../lib/vector.ts'
import type { Shape } from '../../scene/scene.ts'
import { lineXml, noLine } from './line.ts'
import { type Frame, type Pen, placeOf, type Written } from './pen.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { extent, type Identity, identityXml } from './xml.ts'

/** A shape from its path data. */
export const freeform = (pen: Pen, frame: Frame, shape: Shape, identity: Omit<Identity, 'id'>): Written => {
  const { xml, box } = geometryOf(segmentsOf(shape.d), frame, shape.fill === undefined)
  return { xml: shapeXml(pen, frame, shape, { id: pen.id(), ...identity }, box, xml), box }
}

/** A shape of some geometry with the filling and the line of another. */
export const shapeXml = (
  pen: Pen,
  { by }: Frame,
  { fill, stroke, width = 1, dash }: Omit<Shape, 'd'>,
  identity: Identity,
  box: Box,
  geometry: string,
): string => {
  const line = stroke
    ? lineXml(pen, { paint: stroke, width: width * by, dash: dash && [dash[0] * by, dash[1] * by] })
    : noLine
  const filling = fill ? `<a:solidFill>${pen.colours.xml(fill)}</a:solidFill>` : '<a:noFill/>'
  return `<p:sp><p:nvSpPr>${identityXml(identity)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm>${geometry}${filling}${line}</p:spPr></p:sp>`
}

const geometryOf = (segments: readonly Segment[], frame: Frame, open: boolean): { xml: string; box: Box } => {
  const placed = segments.map(({ type, points }) => ({ type, points: points.map((point) => placeOf(frame, point)) }))
  const box = roomOf(placed)
  const steps = placed.map(({ type, points }) => stepXml(type, points, box)).join('')
  return {
    xml: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${box.width}" h="${box.height}"${open ? ' fill="none"' : ''}>${steps}</a:path></a:pathLst></a:custGeom>`,
    box,
  }
}

const elements = { move: 'moveTo', line: 'lnTo', quadratic: 'quadBezTo', cubic: 'cubicBezTo', close: 'close' } as const

const stepXml = (type: Segment['type'], points: readonly Vector[], { x, y }: Box): string =>
  type === 'close'
    ? '<a:close/>'
    : `<a:${elements[type]}>${points.map((point) => `<a:pt x="${point.x - x}" y="${point.y - y}"/>`).join('')}</a:${elements[type]}>`

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
