import type { Article, CslRecord } from '../model/article.ts'
import { id, name, type ShapeOf, text, when } from './fields.ts'
import { z } from './zod.ts'

const author = z.strictObject({ family: name, given: name })

const cslSchema = z
  .strictObject({
    type: z.enum(['article-newspaper', 'webpage']),
    title: name,
    'container-title': name.meta({ description: 'The newspaper or site.' }),
    genre: name.exactOptional(),
    author: z.array(author).exactOptional().meta({ description: 'Left out where the author is not known.' }),
  } satisfies ShapeOf<CslRecord>)
  .meta({ title: 'Bibliographic record', description: 'Fields of CSL-JSON under their own names.' })

export const articleSchema = z
  .strictObject({
    id: id.meta({ description: 'Also the name of its file of claims.' }),
    label: name.meta({ description: 'Short name of the outlet, for lists and legends.' }),
    csl: cslSchema,
    when: when.meta({ description: 'EDTF date of writing: undated present-tense claims are attested at it.' }),
    URL: z.string().min(1).max(2000).meta({ description: 'https, http, mailto or doi.' }),
    derivedFrom: id
      .exactOptional()
      .meta({ description: 'The article that this one reprints or rewords: both count as one source.' }),
    notes: z.array(text).meta({ description: 'What is inferred and how, and cautions about the text.' }),
  } satisfies ShapeOf<Article>)
  .meta({ title: 'Article', description: 'A source document.' })
