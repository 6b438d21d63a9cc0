import type { MapFile, Relationship } from '../model/dataset.ts'
import { actorSchema } from './actorSchema.ts'
import { articleSchema } from './articleSchema.ts'
import { claimSchema } from './claimSchema.ts'
import { disagreementSchema } from './disagreementSchema.ts'
import { eventSchema, periodSchema } from './eventSchema.ts'
import { factSchema } from './factSchema.ts'
import { id, name, relation, type ShapeOf } from './fields.ts'
import { kindSchema } from './kindSchema.ts'
import { layoutSchema } from './layoutSchema.ts'
import { z } from './zod.ts'

const relationshipSchema = z
  .strictObject({
    id: z.string().max(500).meta({ description: 'a--b--relation, a before b by the alphabet.' }),
    actors: z.tuple([id, id]),
    relation,
    claims: z.array(id),
    articles: z.array(id),
  } satisfies ShapeOf<Relationship>)
  .meta({
    title: 'Relationship',
    description: 'The claims that share a pair of actors and a relation. Derived from them.',
  })

/** The published form of a map, `data/map.json`. The keys are written in the order in which they stand here. */
export const mapFileSchema = z
  .strictObject({
    version: name.meta({ description: 'YYYY.MM.DD or a plain label.' }),
    title: name,
    articles: z.array(articleSchema),
    actors: z.array(actorSchema),
    kinds: z.array(kindSchema),
    events: z.array(eventSchema),
    periods: z.array(periodSchema),
    claims: z.array(claimSchema),
    facts: z.array(factSchema),
    disagreements: z.array(disagreementSchema),
    relationships: z.array(relationshipSchema),
    layout: layoutSchema,
  } satisfies ShapeOf<MapFile>)
  .meta({
    title: 'Map of allegiances',
    description: 'Actors, the claims that articles make about them, and what follows.',
  })
