/** How high the parts of a scale are. */
export interface HeadPlan {
  readonly tiers: number
  /** How high a tier is. */
  readonly tier: number
  readonly periods: boolean
}

const caption = 22

/** Where the parts of a scale lie, from the top down: caption, names of events in tiers, their marks, the axis, periods. */
export const headOf = ({ tiers, tier, periods }: HeadPlan) => {
  const marks = caption + tiers * tier + 9
  const axis = marks + 17
  const periodsTop = axis + 19
  return {
    marks,
    axis,
    periodsTop,
    height: periodsTop + (periods ? 26 : 4),
    /** The middle of a tier, the lowest being the first. */
    tier: (index: number) => caption + (tiers - index - 0.5) * tier,
  }
}
