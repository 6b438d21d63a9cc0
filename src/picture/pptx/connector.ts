import { around } from '../../lib/box.ts'
import type { Vector } from '../../lib/vector.ts'
import { lineXml, type Stroke } from './line.ts'
import { type Frame, type Pen, placeOf, type Written } from './pen.ts'
import { extent, type Identity, identityXml } from './xml.ts'

/** A straight line that follows the shapes to which it is glued, by their numbers, each at its first site. */
export const connector = (
  pen: Pen,
  frame: Frame,
  [from, to]: readonly [Vector, Vector],
  [first, last]: readonly [number | undefined, number | undefined],
  stroke: Stroke,
  identity: Omit<Identity, 'id'>,
): Written => {
  const [a, b] = [placeOf(frame, from), placeOf(frame, to)]
  const box = around([a, b])
  const flips = `${b.x < a.x ? ' flipH="1"' : ''}${b.y < a.y ? ' flipV="1"' : ''}`
  const glued = [glueXml('stCxn', first), glueXml('endCxn', last)].join('')
  return {
    xml: `<p:cxnSp><p:nvCxnSpPr>${identityXml({ id: pen.id(), ...identity })}<p:cNvCxnSpPr>${glued}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${flips}>${extent(box)}</a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>${lineXml(pen, stroke)}</p:spPr></p:cxnSp>`,
    box,
  }
}

const glueXml = (element: string, shape: number | undefined): string =>
  shape === undefined ? '' : `<a:${element} id="${shape}" idx="0"/>`
