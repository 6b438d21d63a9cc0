import { expect, it } from 'vitest'
import { practiceItems } from '../../src/picture/worksheet/practiceItems.ts'
import { keyOf, worksheetOf } from '../../src/picture/worksheet/worksheet.ts'
import { questionsOf } from '../../src/query/practice/drawQuestions.ts'
import { placedTexts } from '../fixtures/placedTexts.ts'
import { dataset } from './theMap.ts'

const questions = questionsOf(dataset, [], { of: 'mixed', count: 20, seed: 4711 })
const items = practiceItems(questions, dataset)
const input = { title: 'A mixture', subtitle: 'Set mixed:20:4711', items, dataset }

it('makes an item of each question, with the right letters and what the answer rests on', () => {
  expect(items).toHaveLength(20)
  for (const [index, item] of items.entries()) {
    const question = questions[index]
    expect(item.ask).toBe(question?.ask)
    for (const { text } of question?.given ?? []) expect(item.given?.join('\n')).toContain(text)
    const right = item.right?.map((at) => question?.options[at]?.id)
    expect(right).toEqual(question?.options.filter((option) => option.right).map(({ id }) => id))
    expect(item.citations.map(({ id }) => id)).toEqual(question?.claims)
  }
})

it('draws the map of a question without the ties that it asks for, and with them in the key', () => {
  const asked = items.flatMap(({ map }) => (map?.pair ? [{ ...map, pair: map.pair.join('--') }] : []))
  expect(asked.length).toBeGreaterThan(2)
  for (const { visible, whole, pair } of asked) {
    expect(visible.ties.some(({ actors }) => actors.join('--') === pair)).toBe(false)
    expect(
      whole.ties.some(({ actors }) => actors.join('--') === pair),
      pair,
    ).toBe(true)
    expect(visible.actors).toEqual(whole.actors)
  }
})

it('puts the code of the set on both sheets, and every article, line and phrase into the key', () => {
  const said = (figure: ReturnType<typeof keyOf>) =>
    figure.pages
      .flatMap(placedTexts)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
  const key = said(keyOf(input))
  expect(said(worksheetOf(input))).toContain('Set mixed:20:4711')
  expect(key).toContain('Set mixed:20:4711')
  const squeezed = key.replace(/\s/g, '')
  for (const { citations } of items)
    for (const { phrase, paragraph } of citations) {
      expect(squeezed, phrase).toContain(phrase.replace(/\s/g, ''))
      expect(key).toMatch(new RegExp(`\\b${paragraph}\\b`))
    }
})
