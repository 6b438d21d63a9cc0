import { kindSchema } from '../exchange/kindSchema.ts'
import { storySchema } from '../exchange/storySchema.ts'
import type { z } from '../exchange/zod.ts'
import {
  authoredAbout,
  authoredActor,
  authoredArticle,
  authoredClaim,
  authoredDisagreement,
  authoredEvent,
  authoredFact,
  authoredLayout,
  authoredPeriod,
} from './authoredRecords.ts'

/** The records of the files that hold one list each, `<name>.yaml`. */
export const listFiles = {
  articles: authoredArticle,
  actors: authoredActor,
  kinds: kindSchema,
  events: authoredEvent,
  periods: authoredPeriod,
  facts: authoredFact,
  disagreements: authoredDisagreement,
}

/** The files that hold one record each. */
export const recordFiles = { map: authoredAbout, layout: authoredLayout }

export const claimsFolder = 'claims'
export const storiesFolder = 'stories'

/** The whole of each sort of file, by the name of its JSON Schema. */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
  ...recordFiles,
  story: storySchema,
  ...Object.fromEntries(
    Object.entries({ ...listFiles, claims: authoredClaim }).map(([name, schema]) => [
      name,
      schema
        .array()
        .meta({ title: `${name[0]?.toUpperCase()}${name.slice(1)}`, description: schema.meta()?.description }),
    ]),
  ),
}
