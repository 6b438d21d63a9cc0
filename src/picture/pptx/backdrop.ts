import { around, type Box } from '../../lib/box.ts'
import { noLine } from './line.ts'
import { type Frame, type Pen, placeOf } from './pen.ts'
import { extent, type Identity, identityXml } from './xml.ts'

/** A rectangle that cannot be seen, which bears what is said of all that stands on it. */
export const backdrop = (
  pen: Pen,
  frame: Frame,
  { x, y, width, height }: Box,
  identity: Omit<Identity, 'id'>,
): string => {
  const box = around([placeOf(frame, { x, y }), placeOf(frame, { x: x + width, y: y + height })])
  return `<p:sp><p:nvSpPr>${identityXml({ id: pen.id(), ...identity })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${noLine}</p:spPr></p:sp>`
}
