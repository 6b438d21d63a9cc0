import type { Story } from '../model/story.ts'
import { mostOf } from '../model/storyLimits.ts'
import { questionSchema } from './questionSchema.ts'
import { storySchema } from './storySchema.ts'
import { z } from './zod.ts'

/*
 * The stories of readers have the form of ours, but what they have not written yet may be empty.
 */
const words = (most: number) => z.string().max(most)
const [free, choice, predict, friends, hedge] = questionSchema.options
const asked = { ask: words(mostOf.ask), answer: words(mostOf.answer) }
const option = choice.shape.options.element.extend({ text: words(mostOf.option) })

const question = z.discriminatedUnion('type', [
  free.extend(asked),
  choice.extend({ ...asked, options: z.array(option).min(2).max(mostOf.options) }),
  predict.extend(asked),
  friends.extend(asked),
  hedge.extend(asked),
])

const step = storySchema.shape.steps.element.extend({
  heading: words(mostOf.heading),
  text: words(mostOf.text),
  question: question.exactOptional(),
})

export const readerStorySchema = storySchema.extend({
  title: words(mostOf.title),
  summary: words(mostOf.summary),
  audience: words(mostOf.audience),
  steps: z.array(step).max(mostOf.steps),
}) satisfies z.ZodType<Story>
