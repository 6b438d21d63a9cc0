import { mapFileSchema } from '../exchange/mapFile.ts'
import { storyFileSchema } from '../exchange/storySchema.ts'
import { z } from '../exchange/zod.ts'
import { fileSchemas } from './authoredFiles.ts'

const write = (schema: z.ZodType, io: 'input' | 'output'): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`

/** The JSON Schemas with which editors complete and check the authored files, by file name. */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(fileSchemas).map(([name, schema]) => [`${name}.schema.json`, write(schema, 'input')]))

/** The JSON Schema of the published map. */
export const mapSchema = (): string => write(mapFileSchema, 'output')

/** The JSON Schema of the published stories. */
export const storiesSchema = (): string => write(storyFileSchema, 'output')
