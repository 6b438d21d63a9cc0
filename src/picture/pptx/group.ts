import { union } from '../../lib/box.ts'
import type { Pen, Written } from './pen.ts'
import { extent, type Identity, identityXml } from './xml.ts'

/** Shapes that are moved and named together. */
export const group = (pen: Pen, identity: Omit<Identity, 'id'>, parts: readonly Written[]): Written => {
  const box = union(parts.map((part) => part.box))
  const { x, y, width, height } = box
  const inner = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`
  return {
    xml: `<p:grpSp><p:nvGrpSpPr>${identityXml({ id: pen.id(), ...identity })}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${extent(box)}${inner}</a:xfrm></p:grpSpPr>${parts.map(({ xml }) => xml).join('')}</p:grpSp>`,
    box,
  }
}
