import { expect, test } from 'vitest'
import { asking, ground, soundQuestions, soundStory } from './soundStory.ts'
import { storyMarkup } from './storyMarkup.ts'

test('plain text passes', () => {
  expect([...storyMarkup.check(soundStory, ground)]).toEqual([])
})

test('markup is found in the title and deep in a question', () => {
  const options = [{ text: '<b>This</b>', right: true }]
  const story = { ...asking({ ...soundQuestions.choice, options }), title: 'War &amp; peace' }
  expect([...storyMarkup.check(story, ground)]).toEqual([
    { at: ['title'], message: 'the text has markup ("&amp;")', mend: 'write the character itself' },
    {
      at: ['steps', 0, 'question', 'options', 0, 'text'],
      message: 'the text has markup ("<b…")',
      mend: 'write plain text, without tags',
    },
  ])
})
