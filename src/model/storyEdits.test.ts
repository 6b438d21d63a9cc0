import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsFor, emptyStory, storiesFor } from '../../tests/fixtures/readerStories.ts'
import { seed } from '../../tests/fixtures/views.ts'
import { dataset } from '../../tests/map/theMap.ts'
import { readerStorySchema } from '../exchange/readerStory.ts'
import { editOf, type History, historyOf, redoneOf, sealed, undoneOf } from './history.ts'
import type { Story } from './story.ts'
import { addStep, duplicateStep, moveStep, removeStep, setHeading, setNote, setText, shiftStep } from './storyEdits.ts'

const step = (heading: string) => ({ heading, view: '', text: '', claims: [], facts: [] })
const three = ['One', 'Two', 'Three'].reduce((story, heading) => addStep(step(heading)).apply(story), emptyStory)
const headings = ({ steps }: Story) => steps.map(({ heading }) => heading).join(' ')

describe('edits', () => {
  it('put steps where they are asked for, and never give an id twice', () => {
    expect(three.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2', 'step-3'])
    const next = addStep(step('New'), 'step-1').apply(removeStep('step-2').apply(three))
    expect(headings(next)).toBe('One New Three')
    expect(next.steps[1]?.id).toBe('step-4')
    expect(headings(duplicateStep('step-1').apply(three))).toBe('One One Two Three')
  })

  it('move a step up, down and to a place; past either end it stays', () => {
    expect(headings(moveStep('step-3', 0).apply(three))).toBe('Three One Two')
    expect(headings(shiftStep('step-1', 1).apply(three))).toBe('Two One Three')
    expect(shiftStep('step-1', -1).apply(three)).toBe(three)
    expect(headings(moveStep('step-1', 99).apply(three))).toBe('Two Three One')
    expect(moveStep('gone', 1).apply(three)).toBe(three)
  })

  it('cut a text where it is full, never through a character', () => {
    const long = setHeading('step-1', `${'x'.repeat(119)}😀`).apply(three)
    expect(long.steps[0]?.heading).toBe('x'.repeat(119))
    expect(setNote('step-1', '').apply(setNote('step-1', 'Wait').apply(three))).toEqual(three)
  })

  it('never lead out of what the schema of stories takes, and share no state', () => {
    fc.assert(
      fc.property(storiesFor(dataset), (story) => {
        const read = readerStorySchema.safeParse(story)
        expect(read.error?.issues ?? []).toEqual([])
        expect(read.data).toEqual(story)
      }),
      { seed, numRuns: 80 },
    )
  })
})

describe('the history of a story', () => {
  it('leads back through every edit and forth again', () => {
    fc.assert(
      fc.property(fc.array(editsFor(dataset), { maxLength: 20 }), (edits) => {
        let history: History<Story> = historyOf(emptyStory)
        const seen = [emptyStory]
        for (const { name, apply } of edits) {
          const next = editOf(history, apply(history.now), name)
          if (next !== history) seen.push(next.now)
          history = next
        }
        const last = history
        for (const story of seen.toReversed()) {
          expect(history.now).toBe(story)
          history = undoneOf(history)
        }
        expect(history.past).toEqual([])
        for (let i = 1; i < seen.length; i++) history = redoneOf(history)
        expect(history.now).toBe(last.now)
        expect(history.future).toEqual([])
      }),
      { seed, numRuns: 80 },
    )
  })

  it('takes what is typed in one go as one edit, and what is typed later as another', () => {
    const type = (history: History<Story>, text: string) =>
      editOf(history, setText('step-1', text).apply(history.now), 'text', 'text step-1')
    const once = ['T', 'Th', 'The'].reduce(type, historyOf<Story, string>(three))
    expect(once.past.length).toBe(1)
    const twice = type(sealed(once), 'The end')
    expect(twice.past.length).toBe(2)
    expect(undoneOf(twice).now.steps[0]?.text).toBe('The')
    expect(undoneOf(undoneOf(twice)).now).toBe(three)
    // After going back, what is typed is an edit of its own, and there is no way forth.
    const other = type(undoneOf(twice), 'Other')
    expect([other.past.length, other.future.length]).toEqual([2, 0])
  })
})
