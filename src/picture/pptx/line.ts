import type { Paint } from '../../scene/palette.ts'
import { emuPerPoint, type Pen } from './pen.ts'

/** How a line is drawn; lengths in English metric units. */
export interface Stroke {
  readonly paint: Paint
  readonly width: number
  readonly dash?: readonly [number, number] | undefined
  /** Two lines of which each is a third as wide. */
  readonly double?: boolean
  /** It ends at its last point, not half its width beyond. */
  readonly flat?: boolean
  /** The length of the arrowheads at its first and last point. */
  readonly heads?: { readonly first: boolean; readonly last: boolean; readonly length: number }
}

export const noLine = '<a:ln><a:noFill/></a:ln>'

export const lineXml = ({ colours }: Pen, { paint, width, dash, double, flat, heads }: Stroke): string => {
  const w = Math.max(1, Math.round(width))
  const cap = dash || heads || flat ? 'flat' : 'rnd'
  return [
    `<a:ln w="${w}" cap="${cap}"${double ? ' cmpd="dbl"' : ''}><a:solidFill>${colours.xml(paint)}</a:solidFill>`,
    dash ? `<a:custDash><a:ds d="${percentOf(dash[0], w)}" sp="${percentOf(dash[1], w)}"/></a:custDash>` : '',
    '<a:round/>',
    heads?.first ? headXml('headEnd', heads.length, w) : '',
    heads?.last ? headXml('tailEnd', heads.length, w) : '',
    '</a:ln>',
  ].join('')
}

/** Of the width of the line, in thousandths of a percent. */
const percentOf = (length: number, width: number): number => Math.max(1, Math.round((length / width) * 100_000))

/** Heads are as long as two, three or five times their line, of which thin ones count as two points. */
const headXml = (end: string, length: number, width: number): string => {
  const times = length / Math.max(width, 2 * emuPerPoint)
  const size = times < 2.5 ? 'sm' : times < 4 ? 'med' : 'lg'
  return `<a:${end} type="arrow" w="${size}" len="${size}"/>`
}
