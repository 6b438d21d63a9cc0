import { type Bend, labelSides, type Place, type Positions } from '../model/position.ts'
import { relations } from '../model/relation.ts'
import { id, name, type ShapeOf } from './fields.ts'
import { z } from './zod.ts'

const share = z.number().min(0).max(1)

const placeSchema = z
  .strictObject({
    x: share.meta({ description: 'From 0 at the left to 1 at the right of the sheet.' }),
    y: share.meta({ description: 'From 0 at the top to 1 at the bottom of the sheet.' }),
    label: z.enum(labelSides).exactOptional(),
    nudge: z.tuple([z.number(), z.number()]).exactOptional().meta({ description: 'Shifts the label, in map pixels.' }),
    lines: z.array(name).exactOptional().meta({ description: 'The name, broken into lines.' }),
  } satisfies ShapeOf<Place>)
  .meta({ title: 'Place' })

const bendSchema = z
  .strictObject({
    pair: z.tuple([id, id]),
    bow: z.number().min(-2).max(2).exactOptional().meta({
      description:
        "Share of the chord's length, to the left of the way from the first id of the alphabet to the second.",
    }),
    control: z
      .tuple([z.number(), z.number()])
      .exactOptional()
      .meta({ description: 'The control point, on the unit square.' }),
    mark: z.partialRecord(z.enum(relations), share).exactOptional().meta({
      description: 'Where along the tie its mark stands, from 0 at the first id to 1 at the second.',
    }),
  } satisfies ShapeOf<Bend>)
  .meta({ title: 'Bend', description: 'How the ties of a pair curve.' })

export const positionsSchema = z
  .strictObject({
    sheet: z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
    nodes: z.record(id, placeSchema).meta({ description: 'Where each actor stands, by id.' }),
    bends: z.array(bendSchema),
  } satisfies ShapeOf<Positions>)
  .meta({ title: 'Sheet' })

export const layoutSchema = z
  .strictObject({ wide: positionsSchema, phone: positionsSchema })
  .meta({ title: 'Layout', description: 'Two compositions drawn by hand.' })
