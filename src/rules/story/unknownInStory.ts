import type { Dataset } from '../../model/dataset.ts'
import type { Step, Story } from '../../model/story.ts'
import type { Path } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { StoryRule } from './storyRule.ts'

type Named = 'actor' | 'claim' | 'fact'

/** Whatever a story names by id stands in the map. */
export const unknownInStory: StoryRule = {
  name: 'unknown id in a story',
  *check(story, { dataset }) {
    for (const { at, to, id } of referencesIn(story)) {
      if (dataset[to].has(id)) continue
      const meant = nearest(id, new Set(idsOf(dataset, to)))
      yield {
        at,
        message: `no ${to} has the id "${id}"`,
        mend: meant === undefined ? `name a ${to} of the map` : `write "${meant}" if you mean it`,
      }
    }
  },
}

const idsOf = (dataset: Dataset, to: Named): Iterable<string> => dataset[to].keys()

interface Reference {
  readonly at: Path
  readonly to: Named
  readonly id: string
}

function* referencesIn({ steps }: Story): Generator<Reference> {
  for (const [i, step] of steps.entries()) {
    yield* many(['steps', i, 'claims'], 'claim', step.claims)
    yield* many(['steps', i, 'facts'], 'fact', step.facts)
    if (Array.isArray(step.frame)) yield* many(['steps', i, 'frame'], 'actor', step.frame)
    yield* inQuestion(['steps', i, 'question'], step)
  }
}

function* inQuestion(at: Path, { question }: Step): Generator<Reference> {
  if (!question) return
  yield* many([...at, 'claims'], 'claim', question.claims)
  yield* many([...at, 'facts'], 'fact', question.facts)
  if (question.type === 'predict' || question.type === 'friends') yield* many([...at, 'pair'], 'actor', question.pair)
  if (question.type === 'friends') yield { at: [...at, 'through'], to: 'actor', id: question.through }
  if (question.type === 'hedge') yield* many([...at, 'among'], 'claim', question.among)
}

function* many(at: Path, to: Named, ids: readonly string[]): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { at: [...at, i], to, id }
}
