import assert from 'node:assert/strict'
import { questionsOf } from '../../src/query/questions.ts'
import { splitsOf } from '../../src/query/splits.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, openMap, twinOf, visibleAt } from './map.ts'

const open = async (driver: Driver, fragment: string, setting = {}): Promise<void> => {
  await driver.open(`#${fragment}`, setting)
  await driver.sees('[data-lens=disagreements] [data-question]')
}
const asked = (driver: Driver): Promise<string> =>
  driver.evaluate(() => document.querySelector<HTMLElement>('[data-question]')?.dataset.question ?? '')
const askedIs = (driver: Driver, id: string | undefined): Promise<void> =>
  driver.until(`${id} is open`, async () => (await asked(driver)) === id)
const holds = (driver: Driver, part: string): Promise<void> =>
  driver.until(`the address holds ${part}`, async () => (await fragmentOf(driver)).includes(part))
const note = 'section[aria-label="The question that the map takes apart"]'

export const disagreements: readonly Journey[] = [
  {
    name: 'disagreements by mouse: from the list to the answers, to the map, and back',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver)
      await driver.click({ role: 'link', name: /^Disagreements/ })
      await askedIs(driver, questionsOf(dataset)[0]?.disagreement.id)
      const listed = await driver.evaluate(() => document.querySelectorAll('nav[aria-label=Questions] button').length)
      assert.equal(listed, dataset.disagreements.length)

      await driver.click({ role: 'button', name: /^What are the United States and the Taliban to each other/ })
      await askedIs(driver, 'us-and-the-taliban')
      await holds(driver, 'question=us-and-the-taliban')
      await driver.reads(
        '[data-question] header',
        /4 answers from articles 1, 2, 3 and 4\. Article 5 does not speak of it/,
      )

      const before = visibleAt(dataset, '')
      await driver.click({ role: 'button', name: 'Show on the map' })
      await driver.reads(note, /Adversaries.*articles 2 and 3.*bargains.*article 1/s)
      const question = dataset.disagreements.find(({ id }) => id === 'us-and-the-taliban')
      assert.ok(question)
      assert.deepEqual([...splitsOf(before, question).splits.keys()].sort(), [
        'taliban--united-states--cooperation',
        'taliban--united-states--rivalry',
      ])
      // What is visible stays the same: the list of the map has each tie once.
      const { ties } = await twinOf(driver)
      assert.deepEqual([...ties].sort(), before.ties.map(({ id }) => id).sort())

      await driver.click({ role: 'button', name: 'Back to the question' })
      await askedIs(driver, 'us-and-the-taliban')
      await driver.click({ role: 'button', name: 'Show on the map' })
      await driver.click({ role: 'button', name: 'Stop splitting' })
      await driver.seesNot(note)
      assert.doesNotMatch(await fragmentOf(driver), /question/)
    },
  },
  {
    name: 'disagreements by keyboard: arrows walk the questions, and the answers follow',
    run: async (driver) => {
      const questions = questionsOf(await datasetOf(driver)).map(({ disagreement }) => disagreement.id)
      await open(driver, 'lens=disagreements')
      await driver.evaluate(() => document.querySelector<HTMLElement>('[data-lens] nav button[tabindex="0"]')?.focus())
      await driver.keys('ArrowDown')
      await askedIs(driver, questions[1])
      await driver.keys('End')
      await askedIs(driver, questions.at(-1))
      await driver.keys('p')
      await askedIs(driver, questions.at(-2))
      await driver.keys('Home')
      await askedIs(driver, questions[0])
      await driver.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Next question"]')?.focus())
      await driver.keys('Enter')
      await askedIs(driver, questions[1])
      await driver.keys('Enter')
      await askedIs(driver, questions[2])
      await driver.evaluate(() => document.querySelector<HTMLElement>('[data-lens] nav button[tabindex="0"]')?.focus())
      await driver.keys('Home', 'n')
      await askedIs(driver, questions[1])
      const stops = await driver.evaluate(
        () => document.querySelectorAll('nav[aria-label=Questions] [tabindex="0"]').length,
      )
      assert.equal(stops, 1)
      await driver.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-question] button')]
        all.find((one) => one.textContent?.startsWith('Show'))?.focus()
      })
      await driver.keys('Enter')
      await driver.sees(note)
      await driver.until('the focus is in the note', () =>
        driver.evaluate((part) => document.activeElement?.matches(part) ?? false, note),
      )
    },
  },
  {
    name: 'an article that is off makes its evidence step back, and the figures stay on their axis',
    run: async (driver) => {
      await open(driver, 'lens=disagreements&question=strength-of-isis-k')
      await driver.reads('[data-question] table', /1,500–2,200.*4,000/s)
      await driver.follow('#lens=disagreements&question=strength-of-isis-k&hide=denied,ended,failed-understanding')
      await driver.reads('[data-question] header', /2 statements put aside/)
      await driver.reads('[data-question] table', /4,000.*put aside/s)
      await driver.click({ role: 'button', name: 'Use it again' })
      await driver.until('nothing is put aside', async () => !/put aside/.test(await driver.text('[data-question]')))
      await driver.click({ role: 'button', name: /^Show ISIS-K on the map/ })
      await driver.reads(`${dossier} h2`, /^ISIS-K$/)
    },
  },
  {
    name: 'disagreements on a phone unfold one below the other',
    needs: ['touch'],
    run: async (driver) => {
      await driver.open('#lens=disagreements', { width: 390, height: 844, touch: true })
      const first = { role: 'button', name: /^Who beat ISIS-K back/ } as const
      await driver.tap(first)
      await askedIs(driver, 'who-beat-isis-k-back')
      await driver.reads('[data-question]', /American air power.*¶/s)
      await driver.tap(first)
      await driver.seesNot('[data-question]')
      await driver.tap(first)
      await driver.tap({ role: 'button', name: 'Show on the map' })
      await driver.tap({ role: 'button', name: 'Answers' })
      await driver.reads(note, /silent concert/)
      const wide = await driver.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= 390, 'nothing is to be scrolled sideways')
    },
  },
]
