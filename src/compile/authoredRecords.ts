import { actorSchema } from '../exchange/actorSchema.ts'
import { articleSchema } from '../exchange/articleSchema.ts'
import { claimSchema } from '../exchange/claimSchema.ts'
import { answerSchema, disagreementSchema } from '../exchange/disagreementSchema.ts'
import { eventSchema, periodSchema } from '../exchange/eventSchema.ts'
import { factSchema } from '../exchange/factSchema.ts'
import { layoutSchema, positionsSchema } from '../exchange/layoutSchema.ts'
import { mapFileSchema } from '../exchange/mapFile.ts'
import type { z } from '../exchange/zod.ts'
import { authoredWhen } from './authoredFields.ts'

// What a curator types is the published record, but that lists may be left out where they are empty, a year may go
// without quotes, and a claim leaves to its file and its kind what they tell.

/** `extend` drops the title and description of the schema that it extends. */
const titled = <S extends z.ZodType>(schema: S, as: z.ZodType): S => schema.meta(as.meta() ?? {})

export const authoredActor = titled(
  actorSchema.extend({
    aliases: actorSchema.shape.aliases.default([]),
    ambiguous: actorSchema.shape.ambiguous.default([]),
    unnamed: actorSchema.shape.unnamed.default(false),
  }),
  actorSchema,
)

export const authoredArticle = titled(
  articleSchema.extend({ when: authoredWhen, notes: articleSchema.shape.notes.default([]) }),
  articleSchema,
)

export const authoredEvent = titled(
  eventSchema.extend({ when: authoredWhen, actors: eventSchema.shape.actors.default([]) }),
  eventSchema,
)

export const authoredPeriod = titled(periodSchema.extend({ when: authoredWhen }), periodSchema)

export const authoredClaim = titled(
  claimSchema.omit({ article: true, relation: true, directed: true }).extend({ when: authoredWhen.exactOptional() }),
  claimSchema,
)

export const authoredFact = titled(factSchema.extend({ when: authoredWhen.exactOptional() }), factSchema)

const authoredAnswer = titled(
  answerSchema.extend({
    claims: answerSchema.shape.claims.default([]),
    facts: answerSchema.shape.facts.default([]),
  }),
  answerSchema,
)

export const authoredDisagreement = titled(
  disagreementSchema.extend({ answers: authoredAnswer.array() }),
  disagreementSchema,
)

const authoredPositions = titled(
  positionsSchema.extend({ bends: positionsSchema.shape.bends.default([]) }),
  positionsSchema,
)

export const authoredLayout = titled(
  layoutSchema.extend({ wide: authoredPositions, phone: authoredPositions }),
  layoutSchema,
)

export const authoredAbout = mapFileSchema
  .pick({ title: true, version: true })
  .meta({ title: 'About the map', description: 'Its title, and the version of its data.' })
