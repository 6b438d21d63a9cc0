import type { Citation, Claim } from '../model/claim.ts'
import { id, name, relation, type ShapeOf, status, text, when } from './fields.ts'
import { z } from './zod.ts'

/** What claims and facts share. */
export const citationShape = {
  article: id,
  paragraph: z.int().meta({
    description: 'The line of our copy of the article, not counting empty ones; the first is 1.',
    // For editors; at run time the rule about paragraphs says it in better words.
    minimum: 1,
  }),
  phrase: name.meta({
    description: 'At most six words, as the article prints them; found once in it, or once in the paragraph.',
  }),
  paraphrase: text.meta({ description: 'What is said, in our words.' }),
  when: when.exactOptional(),
  attributedTo: name.exactOptional().meta({ description: "An actor's id or a named speaker: whose word it is." }),
  note: text.exactOptional().meta({ description: 'What the curator had to decide.' }),
} satisfies ShapeOf<Citation>

export const claimSchema = z
  .strictObject({
    id: id.meta({ description: 'Never changes once published.' }),
    from: id.meta({ description: 'An actor; for a directed kind, the one who acts.' }),
    to: id.meta({ description: 'Another actor.' }),
    kind: id.meta({ description: 'One of the kinds; it gives the relation.' }),
    relation,
    directed: z.boolean(),
    status,
    ...citationShape,
    event: id.exactOptional(),
  } satisfies ShapeOf<Claim>)
  .meta({ title: 'Claim', description: 'One thing that one article says about two actors.' })
