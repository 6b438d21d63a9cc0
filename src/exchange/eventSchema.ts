import type { Event, Period } from '../model/event.ts'
import { id, name, type ShapeOf, text, when } from './fields.ts'
import { z } from './zod.ts'

export const eventSchema = z
  .strictObject({
    id,
    name,
    when,
    actors: z.array(id).meta({ description: 'Ids of the actors who had part in it.' }),
    notes: text.exactOptional(),
  } satisfies ShapeOf<Event>)
  .meta({ title: 'Event', description: 'A dated happening that claims and facts refer to.' })

export const periodSchema = z
  .strictObject({ id, name, when } satisfies ShapeOf<Period>)
  .meta({ title: 'Period', description: 'A named stretch of this history, offered by the date control.' })
