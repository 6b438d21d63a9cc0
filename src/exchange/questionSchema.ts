import type {
  ChoiceQuestion,
  FreeQuestion,
  FriendsQuestion,
  HedgeQuestion,
  PredictQuestion,
} from '../model/question.ts'
import { id, relation, type ShapeOf, text } from './fields.ts'
import { z } from './zod.ts'

const pair = z.tuple([id, id]).meta({ description: 'Ids of two actors.' })
const asked = {
  ask: text.max(600),
  answer: text.max(1200).meta({ description: 'In our own words.' }),
  claims: z.array(id).max(40).default([]).meta({ description: 'Ids of the claims that the answer rests on.' }),
  facts: z.array(id).max(40).default([]).meta({ description: 'Ids of the facts that the answer rests on.' }),
}

const free = z.strictObject({ type: z.literal('free'), ...asked } satisfies ShapeOf<FreeQuestion>)

const option = z.strictObject({ text: text.max(300), right: z.boolean().default(false) })
const choice = z.strictObject({
  type: z.literal('choice'),
  ...asked,
  options: z.array(option).min(2).max(8),
} satisfies ShapeOf<ChoiceQuestion>)

const predict = z.strictObject({
  type: z.literal('predict'),
  ...asked,
  pair,
  right: z.array(relation).min(1).max(4).meta({ description: 'What the articles tell of.' }),
} satisfies ShapeOf<PredictQuestion>)

const friends = z.strictObject({
  type: z.literal('friends'),
  ...asked,
  pair,
  through: id.meta({ description: 'The third actor.' }),
  expected: z.enum(['friends', 'foes']).meta({ description: 'What balance would have them be.' }),
} satisfies ShapeOf<FriendsQuestion>)

const hedge = z.strictObject({
  type: z.literal('hedge'),
  ...asked,
  among: z.array(id).min(2).max(8).meta({ description: 'Ids of claims, of which some are not said outright.' }),
} satisfies ShapeOf<HedgeQuestion>)

export const questionSchema = z
  .discriminatedUnion('type', [free, choice, predict, friends, hedge])
  .meta({ title: 'Question', description: 'What the step asks before it tells.' })
