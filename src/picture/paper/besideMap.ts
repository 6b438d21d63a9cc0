import type { Block } from '../figure.ts'
import { placed } from '../layout/place.ts'
import { type MapAsked, mapBlocks } from '../story/mapBlocks.ts'
import { rowsOfTies, stripLegend } from '../story/stripLegend.ts'

/** On paper everything is read from near: so much smaller than on a slide. */
const by = 0.6
const legendBy = 0.64

/** A map of a step with what its marks mean below it, in a box from the origin; `height` is what both take. */
export const mapOnPaper = (
  asked: MapAsked,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly blocks: readonly Block[]; readonly height: number } => {
  const strip = stripLegend(
    rowsOfTies(asked.whole.ties),
    { x: 0, y: 0 },
    { foot: width / legendBy, above: width / legendBy },
  )
  const own = strip ? (strip.above + 42) * legendBy : 0
  const blocks = mapBlocks(asked, { x: 0, y: 0, width, height: height - own - 8 }, by)
  const shown = stripLegend(
    rowsOfTies(asked.visible.ties),
    { x: 0, y: 0 },
    { foot: width / legendBy, above: width / legendBy },
  )
  return {
    blocks: [...blocks, ...(shown ? placed([shown.block], { x: 0, y: height - 14 }, legendBy) : [])],
    height,
  }
}
