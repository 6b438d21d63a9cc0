import type { Kind } from '../model/kind.ts'
import { id, name, relation, type ShapeOf, text } from './fields.ts'
import { z } from './zod.ts'

export const kindSchema = z
  .strictObject({
    id,
    relation,
    directed: z.boolean().meta({ description: 'Whether `from` and `to` play different parts.' }),
    aspect: z.enum(['state', 'event', 'onset']).meta({
      description:
        'state: holds over a time. event: happens at a time. onset: happens at a time and starts a lasting state.',
    }),
    from: name.exactOptional().meta({ description: 'The part of the first actor, where the kind is directed.' }),
    to: name.exactOptional().meta({ description: 'The part of the second actor, where the kind is directed.' }),
    forward: text.meta({ description: 'A sentence with the places {from} and {to}, read from the first actor.' }),
    backward: text.meta({ description: 'The same, read from the second actor.' }),
  } satisfies ShapeOf<Kind>)
  .meta({ title: 'Kind', description: 'A finer sort of claim within a relation.' })
