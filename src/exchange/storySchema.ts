import type { Step, Story, StoryFile } from '../model/story.ts'
import { id, name, type ShapeOf, text } from './fields.ts'
import { questionSchema } from './questionSchema.ts'
import { z } from './zod.ts'

/** How much a story may hold. */
const storyLimits = { steps: 60, stories: 200, view: 6000 } as const

const stepSchema = z
  .strictObject({
    id: id.max(60).meta({ description: 'Unique in its story. Links name it: it does not change.' }),
    heading: text.max(120),
    view: z
      .string()
      .max(storyLimits.view)
      .default('')
      .meta({ description: 'What stands behind the # of the address when the map looks as the step wants it.' }),
    text: text.max(1500),
    claims: z.array(id).max(60).default([]).meta({ description: 'Ids of the claims that the text rests on.' }),
    facts: z.array(id).max(60).default([]).meta({ description: 'Ids of the facts that the text rests on.' }),
    frame: z
      .union([z.literal('whole'), z.array(id).min(1).max(60)])
      .exactOptional()
      .meta({ description: 'Whom the map brings into view; left out: those whom the claims are about.' }),
    note: text.max(3000).exactOptional().meta({ description: 'For who presents it.' }),
    question: questionSchema.exactOptional(),
  } satisfies ShapeOf<Step>)
  .meta({ title: 'Step' })

export const storySchema = z
  .strictObject({
    id: id.max(60),
    title: name.max(120),
    summary: text.max(600),
    audience: text.max(200),
    minutes: z.int().min(1).max(240),
    place: z.int().min(1).max(1000).exactOptional().meta({ description: 'Its place among the stories, from 1.' }),
    steps: z.array(stepSchema).max(storyLimits.steps),
  } satisfies ShapeOf<Story>)
  .meta({ title: 'Story', description: 'A guided walk through the map.' })

/** The published form of the stories, `data/stories.json`. */
export const storyFileSchema = z
  .strictObject({ version: name, stories: z.array(storySchema).max(storyLimits.stories) } satisfies ShapeOf<StoryFile>)
  .meta({ title: 'Stories', description: 'Guided walks through the map.' })
