/** How the timeline is arranged. */
export interface TimelineView {
  readonly order: LaneOrder
}

/** Lanes by the first date that is told of them, by how many claims they rest on, or by name. */
export const laneOrders = ['first', 'claims', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

export const defaultTimeline: TimelineView = { order: 'first' }
