import type { Fact } from '../model/fact.ts'
import { citationShape } from './claimSchema.ts'
import { id, name, type ShapeOf, status } from './fields.ts'
import { z } from './zod.ts'

export const factSchema = z
  .strictObject({
    id,
    actor: id.exactOptional().meta({ description: 'Whom it is about; or give `event`.' }),
    event: id.exactOptional().meta({ description: 'What it is about; or give `actor`.' }),
    attribute: name.meta({ description: 'Such as strength, founding, toll, reward.' }),
    value: z.union([name, z.number()]).exactOptional(),
    range: z
      .tuple([z.number(), z.number()])
      .exactOptional()
      .meta({ description: 'From the smaller number to the greater.' }),
    unit: name.exactOptional(),
    status,
    ...citationShape,
  } satisfies ShapeOf<Fact>)
  .meta({ title: 'Fact', description: 'A cited attribute of an actor or of an event.' })
