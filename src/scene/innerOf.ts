import { type Box, grow } from '../lib/box.ts'

/** A part of the sheet without a margin: where names have room to the edge of the window. */
export const innerOf = (box: Box): Box => grow(box, -0.03 * Math.min(box.width, box.height))
