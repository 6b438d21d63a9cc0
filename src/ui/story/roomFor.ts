import { breakpoints, type Insets } from '../../scene/frame.ts'

/** Where the story is told: beside the map, over it in full screen, or on a sheet below it. */
export type Place = 'beside' | 'over' | 'sheet'

/** The width of the card that lies over the map; as in the style sheet. */
const card = 560
/** On a phone it has this share of the height, and never less than so many pixels; as in the style sheet. */
const onPhone = { share: 0.45, least: 320 } as const

/** How high the sheet stands, in pixels. */
export const riseOf = (share: number, height: number): number => Math.round(Math.min(0.6, share) * height)

/** Above the sheet, whose height is `rise`: what the legend and the sheet leave. */
export const roomAbove = (width: number, rise: number): Pick<Insets, 'left' | 'top' | 'bottom'> => ({
  top: 112,
  bottom: rise + 12,
  left: width < breakpoints.phone ? 8 : 20,
})

/** Beside the card, or in a window too narrow for that above it. */
export const roomOver = (width: number, height: number): Partial<Insets> => {
  if (width >= 2 * card) return { left: card + 56, top: 36, bottom: 36 }
  if (width >= breakpoints.phone) return { left: 16, top: 16, bottom: Math.round(0.54 * height) }
  const high = Math.max(onPhone.share * height, onPhone.least)
  return { left: 8, top: 12, bottom: Math.min(Math.round(high) + 20, height - 50) }
}
