import { mapFileSchema } from './mapFile.ts'
import { z } from './zod.ts'

/** Size of the sheets of a map that brings no layout. */
const emptyPositions = () => ({ sheet: { width: 1190, height: 742 }, nodes: {}, bends: [] })

/** A map from elsewhere may leave out what not every map has. Its relationships are not read: ours are derived. */
export const foreignMapSchema = mapFileSchema.omit({ relationships: true }).extend({
  relationships: z.unknown().optional(),
  events: mapFileSchema.shape.events.default([]),
  periods: mapFileSchema.shape.periods.default([]),
  facts: mapFileSchema.shape.facts.default([]),
  disagreements: mapFileSchema.shape.disagreements.default([]),
  layout: mapFileSchema.shape.layout.default(() => ({ wide: emptyPositions(), phone: emptyPositions() })),
})
