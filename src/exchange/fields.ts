import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import { idPattern } from '../rules/id.ts'
import { z } from './zod.ts'

/** A schema for each key of a model type, neither one more nor one less: so that model and schemas cannot drift apart. */
export type ShapeOf<T> = { [K in keyof T]-?: z.ZodType<T[K]> }

// The limits are far above honest use; they bound the work that a hostile file can make.
export const id = z.string().max(200).regex(idPattern)
export const text = z.string().min(1).max(20_000)
export const name = z.string().min(1).max(500)

export const when = z.string().min(1).max(40).meta({
  title: 'Date (EDTF)',
  description: 'Such as 2017, 2017-04, 198X, 2019~, 2015/2019, 2015/.. (still held when written), 2015/ (end unknown).',
})
export const relation = z.enum(relations).meta({
  description:
    'alliance: declared or standing partnership. cooperation: limited, tacit or transactional help. rivalry: fighting, competing, pressing. affiliation: structure.',
})
export const status = z.enum(statuses).meta({
  description:
    'How the article says it: as its own statement, only as somebody’s word, hedged, as a forecast, as a question, or as not so.',
})
