import type { Answer, Disagreement } from '../model/disagreement.ts'
import { id, type ShapeOf, text } from './fields.ts'
import { z } from './zod.ts'

export const answerSchema = z
  .strictObject({
    text,
    claims: z.array(id).meta({ description: 'Ids of the claims that the answer rests on.' }),
    facts: z.array(id).meta({ description: 'Ids of the facts that the answer rests on.' }),
  } satisfies ShapeOf<Answer>)
  .meta({ title: 'Answer' })

export const disagreementSchema = z
  .strictObject({
    id,
    question: text,
    answers: z.array(answerSchema),
    note: text.exactOptional(),
  } satisfies ShapeOf<Disagreement>)
  .meta({ title: 'Disagreement', description: 'A question that articles answer differently.' })
