import { actorSchema } from './actorSchema.ts'
import { articleSchema } from './articleSchema.ts'
import { claimSchema } from './claimSchema.ts'
import { disagreementSchema } from './disagreementSchema.ts'
import { factSchema } from './factSchema.ts'
import { kindSchema } from './kindSchema.ts'
import { positionsSchema } from './layoutSchema.ts'
import { mapFileSchema } from './mapFile.ts'

/** Every key that some record of a map may have: what a mistyped key may have meant. */
export const mapKeys: readonly string[] = [
  ...new Set(
    [
      mapFileSchema,
      actorSchema,
      articleSchema,
      kindSchema,
      claimSchema,
      factSchema,
      disagreementSchema,
      positionsSchema,
    ].flatMap((schema) => Object.keys(schema.shape)),
  ),
]
