import { when } from '../exchange/fields.ts'
import { z } from '../exchange/zod.ts'

/** A date as it is typed: YAML takes a bare year for a number. */
export const authoredWhen = z
  .union([when, z.int()])
  .transform(String)
  .meta(when.meta() ?? {})
