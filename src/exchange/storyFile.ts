import { fail, type Result, succeed } from '../lib/result.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import type { Finding } from '../rules/finding.ts'
import { name } from './fields.ts'
import { guard } from './guard.ts'
import { parseJson } from './parseJson.ts'
import { readerStorySchema } from './readerStory.ts'
import { mostRefusals, type Refusal, refusalsFrom, refuseWhole } from './refusal.ts'
import { shapeFindings } from './shapeFindings.ts'
import { storyKeys } from './storyKeys.ts'
import { z } from './zod.ts'

/** What a file says it is, and the version of its form. */
const storyFormat = 'allegiances-story'
const version = 1
const mostCharacters = 4 * 1024 * 1024
/** In so much of a file that is larger than any story it is sought what the file says it is. */
const head = 64 * 1024

/** A story with the map that it was made on. */
export interface CarriedStory {
  readonly map: Pick<Dataset, 'title' | 'version'>
  readonly story: Story
}

const fileSchema = z.strictObject({
  format: z.literal(storyFormat),
  version: z.literal(version),
  map: z.strictObject({ title: name, version: name }),
  story: readerStorySchema,
})

/** The text of a story file: the same story gives the same text. */
export const writeStory = ({ map, story }: CarriedStory): string =>
  `${JSON.stringify({ format: storyFormat, version, map: { title: map.title, version: map.version }, story }, null, 2)}\n`

/** Whether a text means to be a story file, whatever else is the matter with it. */
export const looksLikeStory = (text: string): boolean =>
  new RegExp(`^\\s*\\{[\\s\\S]*"format"\\s*:\\s*"${storyFormat}"`).test(
    text.length <= mostCharacters ? text : text.slice(0, head),
  )

/**
 * Reads a story file from elsewhere: taken whole or refused whole, with line, column and mend. Whether its claims are on this map is
 * another matter, see `checkStory`.
 */
export const readStory = (text: string): Result<CarriedStory, readonly Refusal[]> => {
  if (text.length > mostCharacters)
    return fail(refuseWhole(`the file is larger than ${mostCharacters / 1024 / 1024} MB`, 'no story is: save it anew'))
  const json = text.replace(/^\uFEFF/, '')
  const value = parseJson(json)
  if (!value.ok) return value
  const danger = guard(value.value)
  if (danger) return fail(refusalsFrom([danger], json))
  const made = (value.value as { readonly version?: unknown } | null)?.version
  if (typeof made === 'number' && made > version)
    return fail(
      refuseWhole('a newer version of this application wrote the file', 'load the page again, or open it there'),
    )
  const parsed = fileSchema.safeParse(value.value)
  if (!parsed.success)
    return fail(refusalsFrom(shapeFindings(parsed.error.issues.slice(0, mostRefusals), value.value, keys), json))
  const { map, story } = parsed.data
  const twice = stepTwice(story)
  return twice ? fail(refusalsFrom([twice], json)) : succeed({ map, story })
}

/** Links name steps by their ids. */
const stepTwice = ({ steps }: Story): Finding | undefined => {
  const seen = new Set<string>()
  for (const [i, { id }] of steps.entries()) {
    if (seen.has(id))
      return {
        at: ['story', 'steps', i, 'id'],
        message: `the id "${id}" stands twice`,
        mend: 'give this step another id',
      }
    seen.add(id)
  }
  return undefined
}

const keys = [...storyKeys, 'format', 'map', 'story']
