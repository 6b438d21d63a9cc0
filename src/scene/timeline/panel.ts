import { scaleUtc } from 'd3-scale'
import { utcMonday } from 'd3-time'
import type { Unit } from '../../query/timeline/brush.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import { widthOf } from '../measure.ts'

/** One of the two scales as it lies on the page. */
export interface Panel {
  readonly unit: Unit
  readonly extent: Extent
  /** From the edge of the lanes' plot, and how wide it is. */
  readonly left: number
  readonly width: number
  /** Whether it lies below the other one, in each lane as above them. */
  readonly line: 0 | 1
  readonly x: (time: number) => number
  readonly time: (x: number) => number
  readonly ticks: readonly number[]
}

/** How the lanes are laid out. */
export interface Plan {
  /** Names stand beside their bars in a column so wide, or above them. */
  readonly names: number
  readonly plot: number
  readonly stacked: boolean
  readonly panels: readonly Panel[]
  /** Height of the line with a name, where it has one of its own; of one track; of a whole row. */
  readonly nameLine: number
  readonly track: number
  readonly row: number
  readonly padding: number
}

const between = 28
const narrowestPair = 560
const phone = 520

/** Both scales side by side where there is room, otherwise one above the other; names beside the bars, or above them. */
export const planOf = (width: number, whole: Extent, close: Extent | undefined): Plan => {
  const onPhone = width < phone
  const names = onPhone ? 0 : Math.round(Math.min(340, Math.max(180, width * 0.27)))
  const plot = Math.max(200, width - names)
  const stacked = close !== undefined && plot < narrowestPair
  const beside = close !== undefined && !stacked
  const first = beside ? Math.round((plot - between) * 0.5) : plot
  const panels = [panelOf('year', whole, 0, first, 0)]
  if (close)
    panels.push(
      panelOf('day', close, beside ? first + between : 0, beside ? plot - first - between : plot, stacked ? 1 : 0),
    )
  const nameLine = onPhone ? 26 : 0
  const track = stacked ? 22 : 24
  return {
    names,
    plot,
    stacked,
    panels,
    nameLine,
    track,
    row: nameLine + track * (stacked ? 2 : 1),
    padding: 3,
  }
}

const panelOf = (unit: Unit, extent: Extent, left: number, width: number, line: 0 | 1): Panel => {
  // Marks of the last year reach beyond it a little.
  const scale = scaleUtc([extent.from, extent.to], [0, width - (unit === 'year' ? 10 : 0)])
  return {
    unit,
    extent,
    left,
    width,
    line,
    x: (time) => scale(time),
    time: (x) => Math.min(extent.to - 1, Math.max(extent.from, scale.invert(x).getTime())),
    ticks: ticksOf(unit, extent, width, scale.ticks(Math.max(2, Math.floor(width / 80)))),
  }
}

const ticksOf = (unit: Unit, { from, to }: Extent, width: number, years: readonly Date[]): number[] => {
  if (unit === 'year') return years.map((date) => date.getTime())
  const weeks = utcMonday.range(new Date(from), new Date(to))
  const every = Math.ceil(46 / (width / weeks.length))
  return weeks.filter((_, index) => index % every === 0).map((date) => date.getTime())
}

/** How the rows of a lane are laid out: a name of two lines makes an only row higher. */
export interface LanePlan {
  readonly row: number
  readonly track: number
  readonly height: number
}

export const glyphWidth = 58
const nameFace = { family: 'serif', weight: 500 } as const
const nameSize = 14
const twoLines = 36

export const lanePlan = (rows: number, name: string, { row, track, padding, names }: Plan): LanePlan => {
  const long =
    names > 0 && rows === 1 && widthOf(name.replaceAll('‑', '-'), nameFace, nameSize) > names - glyphWidth - 24
  const by = long ? Math.max(0, twoLines - row) : 0
  return { row: row + by, track: track + by, height: rows * row + by + 2 * padding + 1 }
}
