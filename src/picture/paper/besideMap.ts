import type { Block } from '../figure.ts'
import { placed } from '../layout/place.ts'
import { clashesIn } from '../story/clashes.ts'
import { type MapAsked, mapBlocks } from '../story/mapBlocks.ts'
import { rowsOfTies, stripLegend } from '../story/stripLegend.ts'

/** On paper everything is read from near: so much smaller than on a slide. */
const by = 0.6
const legendBy = 0.64

interface Size {
  readonly width: number
  readonly height: number
}

export interface PaperMap extends Size {
  readonly blocks: readonly Block[]
  /** How much of it covers something else. */
  readonly clashes: number
}

/** A map of a step in the first of some sizes in which nothing on it covers anything else; else in the one with the least of that. */
export const mapOnPaper = (asked: MapAsked, sizes: readonly [Size, ...Size[]]): PaperMap => {
  let best: PaperMap | undefined
  for (const size of sizes) {
    const drawn = drawnIn(asked, size)
    if (drawn.clashes === 0) return drawn
    if (!best || drawn.clashes < best.clashes) best = drawn
  }
  return best as PaperMap
}

/** A map with what its marks mean below it, from the origin. */
const drawnIn = (asked: MapAsked, { width, height }: Size): PaperMap => {
  const room = { foot: width / legendBy, above: width / legendBy }
  const strip = stripLegend(rowsOfTies(asked.whole.ties), { x: 0, y: 0 }, room)
  const own = strip ? (strip.above + 42) * legendBy : 0
  const blocks = mapBlocks(asked, { x: 0, y: 0, width, height: height - own - 8 }, by)
  const shown = stripLegend(rowsOfTies(asked.visible.ties), { x: 0, y: 0 }, room)
  return {
    blocks: [...blocks, ...(shown ? placed([shown.block], { x: 0, y: height - 14 }, legendBy) : [])],
    width,
    height,
    clashes: blocks.reduce((sum, { map }) => sum + (map ? clashesIn(map.scene) : 0), 0),
  }
}
