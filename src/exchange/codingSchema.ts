import type { Code, Coding } from '../model/coding.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import { id, name, type ShapeOf } from './fields.ts'
import { z } from './zod.ts'

/** What a file of codes may hold at the most. */
export const codingLimits = { characters: 1024 * 1024, codes: 2000, coder: 80, files: 200 } as const

const code = z.strictObject({
  claim: id,
  relation: z.enum([...relations, 'none', 'unsure']).exactOptional(),
  status: z.enum([...statuses, 'unsure']).exactOptional(),
} satisfies ShapeOf<Code>)

const coder = z
  .string()
  .min(1)
  .max(codingLimits.coder)
  .refine((text) => text.trim() !== '', 'the coder has no name: write a name or initials')
const codes = z.array(code).max(codingLimits.codes)
const set = z.string().min(1).max(250)

/** What is kept on the device. */
export const codingSchema = z.strictObject({ coder, set, data: name, codes } satisfies ShapeOf<Coding>)

/** The form of a file of the coding exercise. */
export const codingFileSchema = z
  .strictObject({
    kind: z.literal('allegiances-coding'),
    version: z.literal(1),
    map: z.strictObject({ title: name, version: name }),
    set,
    coder,
    codes,
  })
  .meta({ title: 'Codes', description: 'What one coder chose in the coding exercise.' })

export const codingKeys: readonly string[] = [
  ...new Set([...Object.keys(codingFileSchema.shape), ...Object.keys(code.shape), 'title']),
]
