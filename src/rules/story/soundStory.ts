import { type Dataset, toDataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { deriveRelationships } from '../../model/relationship.ts'
import type { Step, Story } from '../../model/story.ts'
import { soundDraft } from '../soundDraft.ts'
import type { Ground } from './storyRule.ts'

const drafted = soundDraft.claims.map((claim) => ({ ...claim, relation: 'rivalry', directed: false }) as const)
const claims = [
  ...drafted,
  ...drafted.slice(0, 1).map((claim) => ({ ...claim, id: 'post-3', status: 'hedged' }) as const),
]

/**
 * The map of `soundDraft`, with one claim more. The league and the isles are rivals (post-1, asserted) and may be (post-3, hedged);
 * the guard, a part of the league, and the isles are not (post-2, denied). Between league and guard nothing is told.
 */
const soundMap: Dataset = toDataset({ ...soundDraft, claims, relationships: deriveRelationships(claims) })

/** What the rules about stories judge by; an address that says `lost` cannot be followed. */
export const ground: Ground = {
  dataset: soundMap,
  refusedIn: (view) => (view.includes('lost') ? ['show "lost"'] : []),
}

const answered = { answer: 'They are rivals.', claims: ['post-1'], facts: [] } as const

/** One sound question of each sort. */
export const soundQuestions = {
  free: { type: 'free', ask: 'What would you do?', ...answered },
  choice: {
    type: 'choice',
    ask: 'Which of the two?',
    options: [
      { text: 'This', right: true },
      { text: 'That', right: false },
    ],
    ...answered,
  },
  predict: {
    type: 'predict',
    ask: 'What ties them?',
    pair: ['amber-league', 'cedar-isles'],
    right: ['rivalry'],
    ...answered,
  },
  friends: {
    type: 'friends',
    ask: 'Friends or foes?',
    pair: ['amber-league', 'cedar-isles'],
    through: 'birch-guard',
    expected: 'foes',
    ...answered,
  },
  hedge: { type: 'hedge', ask: 'Which is not said outright?', among: ['post-1', 'post-3'], ...answered },
} as const satisfies { readonly [T in Question['type']]: Extract<Question, { type: T }> }

const step = (id: string, question: Question): Step => ({
  id,
  heading: `About ${id}`,
  view: 'date=1931',
  text: 'Two valleys, one quarrel.',
  claims: ['post-1'],
  facts: ['post-f1'],
  frame: ['amber-league'],
  note: 'Wait.',
  question,
})

/** A small story that breaks no rule, with a question of each sort: what the tests of the rules start from. */
export const soundStory: Story = {
  id: 'quarrel',
  title: 'The quarrel',
  summary: 'How it came to it.',
  audience: 'A class',
  minutes: 10,
  steps: Object.entries(soundQuestions).map(([type, question]) => step(type, question)),
}

/** The sound story with one step changed. */
export const withStep = (index: number, change: Partial<Step>): Story => ({
  ...soundStory,
  steps: soundStory.steps.map((one, i) => (i === index ? { ...one, ...change } : one)),
})

/** The sound story, its first step asking something else. */
export const asking = (question: Question): Story => withStep(0, { question })
