import { questionSchema } from './questionSchema.ts'
import { storyFileSchema, storySchema } from './storySchema.ts'

/** Every key that some record of a story may have: what a mistyped key may have meant. */
export const storyKeys: readonly string[] = [
  ...new Set([
    ...[storyFileSchema, storySchema, storySchema.shape.steps.element, ...questionSchema.options].flatMap((schema) =>
      Object.keys(schema.shape),
    ),
    'text',
    'right',
  ]),
]
