import type { Question } from './question.ts'
import type { Step, Story } from './story.ts'
import { mostOf } from './storyLimits.ts'

/*
 * Every edit of a story is a pure function of what was asked and the story before. It carries the name of the sentence that tells it,
 * and keeps the story within what its schema takes.
 */
export interface StoryEdit {
  readonly name: StoryEditName
  readonly apply: (story: Story) => Story
}

export type StoryEditName =
  | 'title'
  | 'summary'
  | 'audience'
  | 'minutes'
  | 'add'
  | 'remove'
  | 'move'
  | 'duplicate'
  | 'retake'
  | 'heading'
  | 'text'
  | 'note'
  | 'evidence'
  | 'frame'
  | 'ask'
  | 'question'
  | 'unask'
  | 'window'

/** A step before it has its id. */
export type NewStep = Omit<Step, 'id'>

const edit = (name: StoryEditName, apply: StoryEdit['apply']): StoryEdit => ({ name, apply })
/** Without halves of characters at the cut. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
const whole = (n: number, most: number) => Math.min(most, Math.max(1, Math.round(n) || 1))

export const setTitle = (title: string) => edit('title', (story) => ({ ...story, title: cut(title, mostOf.title) }))
export const setSummary = (summary: string) =>
  edit('summary', (story) => ({ ...story, summary: cut(summary, mostOf.summary) }))
export const setAudience = (audience: string) =>
  edit('audience', (story) => ({ ...story, audience: cut(audience, mostOf.audience) }))
export const setMinutes = (minutes: number) =>
  edit('minutes', (story) => ({ ...story, minutes: whole(minutes, mostOf.minutes) }))

/** An id that no step of the story has had: links name it. */
const freshId = ({ steps }: Story): string => {
  const numbers = steps.map(({ id }) => Number(/^step-(\d{1,6})$/.exec(id)?.[1] ?? 0))
  return `step-${Math.max(steps.length, ...numbers) + 1}`
}

/** The id that `addStep` and `duplicateStep` would give. */
export const nextStepId = freshId

/** Puts a step at the end, or after another. A story that is full stays as it is. */
export const addStep = (step: NewStep, after?: string): StoryEdit =>
  edit('add', (story) => inserted(story, { id: freshId(story), ...step }, after))

const inserted = (story: Story, step: Step, after?: string): Story => {
  if (story.steps.length >= mostOf.steps) return story
  const at = story.steps.findIndex(({ id }) => id === after)
  const place = at < 0 ? story.steps.length : at + 1
  return { ...story, steps: story.steps.toSpliced(place, 0, within(step)) }
}

export const removeStep = (id: string): StoryEdit =>
  edit('remove', (story) =>
    story.steps.some((step) => step.id === id)
      ? { ...story, steps: story.steps.filter((step) => step.id !== id) }
      : story,
  )

/** Moves a step to a place among the others, from 0. */
export const moveStep = (id: string, to: number): StoryEdit =>
  edit('move', (story) => {
    const from = story.steps.findIndex((step) => step.id === id)
    const step = story.steps[from]
    const place = Math.min(story.steps.length - 1, Math.max(0, Math.round(to)))
    if (!step || place === from || Number.isNaN(place)) return story
    return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(place, 0, step) }
  })

/** Moves a step up (-1) or down (1). */
export const shiftStep = (id: string, by: -1 | 1): StoryEdit =>
  edit('move', (story) => moveStep(id, story.steps.findIndex((step) => step.id === id) + by).apply(story))

export const duplicateStep = (id: string): StoryEdit =>
  edit('duplicate', (story) => {
    const step = story.steps.find((one) => one.id === id)
    return step ? inserted(story, { ...step, id: freshId(story) }, id) : story
  })

const inStep = (name: StoryEditName, id: string, alter: (step: Step) => Step): StoryEdit =>
  edit(name, (story) => {
    const at = story.steps.findIndex((step) => step.id === id)
    const step = story.steps[at]
    if (!step) return story
    const next = alter(step)
    return next === step ? story : { ...story, steps: story.steps.with(at, within(next)) }
  })

export const retakeView = (id: string, view: string) =>
  inStep('retake', id, (step) => (view.length > mostOf.view || view === step.view ? step : { ...step, view }))
export const setHeading = (id: string, heading: string) => inStep('heading', id, (step) => ({ ...step, heading }))
export const setText = (id: string, text: string) => inStep('text', id, (step) => ({ ...step, text }))
/** An empty note is none. */
export const setNote = (id: string, note: string) =>
  inStep('note', id, ({ note: _, ...step }) => (note === '' ? step : { ...step, note }))
export const setEvidence = (id: string, evidence: Pick<Step, 'claims' | 'facts'>) =>
  inStep('evidence', id, (step) => ({ ...step, ...evidence }))
/** Without a frame, those whom the claims are about are brought into view. */
export const setFrame = (id: string, frame?: Step['frame']) =>
  inStep('frame', id, ({ frame: _, ...step }) =>
    frame === undefined || frame.length === 0 ? step : { ...step, frame },
  )
/** Puts a question into a step, or one of another type in place of the one that is there. */
export const askQuestion = (id: string, question: Question) => inStep('ask', id, (step) => ({ ...step, question }))
export const setQuestion = (id: string, question: Question) => inStep('question', id, (step) => ({ ...step, question }))
export const removeQuestion = (id: string) =>
  inStep('unask', id, (step) => {
    const { question: _, ...rest } = step
    return step.question ? rest : step
  })

/** A story as another window has saved it. */
export const takeOver = (other: Story) => edit('window', () => other)

/** A step cut down to what a step may hold. */
const within = (step: Step): Step => {
  const { note, question, frame } = step
  return {
    ...step,
    heading: cut(step.heading, mostOf.heading),
    text: cut(step.text, mostOf.text),
    view: step.view.length > mostOf.view ? '' : step.view,
    claims: step.claims.slice(0, mostOf.evidence),
    facts: step.facts.slice(0, mostOf.evidence),
    ...(note !== undefined && { note: cut(note, mostOf.note) }),
    ...(Array.isArray(frame) && { frame: frame.slice(0, mostOf.frame) }),
    ...(question && { question: questionWithin(question) }),
  }
}

const questionWithin = (question: Question): Question => {
  const asked = {
    ask: cut(question.ask, mostOf.ask),
    answer: cut(question.answer, mostOf.answer),
    claims: question.claims.slice(0, mostOf.answerEvidence),
    facts: question.facts.slice(0, mostOf.answerEvidence),
  }
  switch (question.type) {
    case 'choice':
      return {
        ...question,
        ...asked,
        options: question.options
          .slice(0, mostOf.options)
          .map(({ text, right }) => ({ text: cut(text, mostOf.option), right })),
      }
    case 'predict':
      return { ...question, ...asked, right: question.right.slice(0, mostOf.relations) }
    case 'hedge':
      return { ...question, ...asked, among: question.among.slice(0, mostOf.among) }
    default:
      return { ...question, ...asked }
  }
}
