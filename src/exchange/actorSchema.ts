import { type Actor, actorTypes } from '../model/actor.ts'
import { id, name, type ShapeOf, text, when } from './fields.ts'
import { z } from './zod.ts'

export const actorSchema = z
  .strictObject({
    id: id.meta({ description: 'Never changes once published: links and claims refer to it.' }),
    name: name.meta({ description: 'The name on the map.' }),
    aliases: z.array(name).meta({ description: 'Other names by which it is found.' }),
    ambiguous: z.array(name).meta({ description: 'Those of the aliases that another actor shares.' }),
    type: z.enum(actorTypes),
    prominence: z.literal([0, 1, 2, 3, 4]).meta({
      description: '0 the subject of the map, 1 to 3 open with it, 4 appears on demand.',
    }),
    partOf: id.exactOptional().meta({
      description: 'The whole that this actor speaks and acts for. Only organs and office-holders have one.',
    }),
    existed: when.exactOptional().meta({
      description:
        'EDTF interval in which there is such an actor, where ties of unknown start would precede it: 2014/..',
    }),
    unnamed: z.boolean().meta({ description: 'True where the text names no name and ours is a description.' }),
    description: text.meta({ description: 'One sentence in our words.' }),
    notes: text
      .exactOptional()
      .meta({ description: 'What is inferred, for instance that two articles mean the same actor.' }),
  } satisfies ShapeOf<Actor>)
  .meta({ title: 'Actor', description: 'Anyone who can be in a tie.' })
