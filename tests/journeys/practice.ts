import assert from 'node:assert/strict'
import type { PracticeQuestion } from '../../src/model/practice.ts'
import { questionsOf } from '../../src/query/practice/drawQuestions.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { readPdf } from '../fixtures/readPdf.ts'
import { datasetOf, dossier, openMap } from './map.ts'

const dialog = 'dialog[open]'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const choose = async (driver: Driver, { options, several }: PracticeQuestion, right: boolean): Promise<void> => {
  const wanted = options.filter((option) => option.right === right)
  for (const { text } of several && right ? wanted : wanted.slice(0, 1))
    await driver.click({ role: several ? 'checkbox' : 'radio', name: new RegExp(`^${escaped(text)}`) })
}
const press = (driver: Driver, name: string | RegExp) => driver.click({ role: 'button', name })

const alone: Journey = {
  name: 'a student practises alone: right and wrong, the paragraph, the result, and again',
  run: async (driver) => {
    const dataset = await datasetOf(driver)
    const questions = questionsOf(dataset, [], { of: 'mixed', count: 5, seed: 4711 })
    // The link that a teacher has sent.
    await openMap(driver, 'open=practice&questions=mixed:5:4711')
    await driver.reads(dialog, /Set mixed:5:4711/)
    await press(driver, 'Start')
    for (const [at, question] of questions.entries()) {
      await driver.reads(dialog, new RegExp(`Question ${at + 1} of 5.*${escaped(question.ask)}`))
      await choose(driver, question, at > 0)
      await press(driver, 'Check the answer')
      await driver.reads(`${dialog} section`, at > 0 ? /^Right\./ : /^Not right\./)
      const [claim] = question.claims.flatMap((id) => dataset.claim.get(id) ?? [])
      assert.ok(claim)
      await driver.reads(dialog, /line \d+ of our copy: “/)
      const said = await driver.text(dialog)
      const cited = question.claims.flatMap((id) => dataset.claim.get(id) ?? [])
      assert.ok(
        cited.some(({ paragraph, phrase }) => said.includes(`line ${paragraph} of our copy: “${phrase}”`)),
        question.id,
      )
      if (at === 1) {
        // Loaded anew, it is where it was, with what was answered; the address carries the round.
        assert.match(await driver.evaluate(() => location.hash), /^#open=practice&questions=mixed:5:4711/)
        await driver.evaluate(() => location.reload())
        await driver.reads(dialog, /Question 2 of 5.*Right\./)
      }
      await press(driver, at < 4 ? 'Next question' : 'See the result')
    }
    await driver.reads(dialog, /The result: 4 of 5 right/)
    await driver.reads(dialog, new RegExp(escaped(questions[0]?.ask ?? '?')))
    await press(driver, 'Again with the one that was not right')
    await driver.reads(dialog, /Question 1 of 1/)
    await press(driver, 'Leave this round')
    await driver.reads(dialog, /4 of 5 right/)

    // It stays on the device until it is deleted.
    await driver.follow('?again#open=practice')
    await driver.reads(dialog, /This list stays on this device.*4 of 5 right/)
    await press(driver, 'Delete all rounds')
    await press(driver, 'Delete')
    await driver.reads(dialog, /No rounds yet/)
  },
}

const byKeys: Journey = {
  name: 'practice by keyboard, and what a question is about on the map',
  run: async (driver) => {
    await openMap(driver)
    await press(driver, 'Stories')
    // The stories come first; what is for teaching stands below them.
    await driver.sees(`${dialog} li h3`)
    await press(driver, 'Practise')
    await driver.sees({ role: 'button', name: 'Start' })
    // The chosen sort has the focus; Enter starts.
    await driver.keys('ArrowDown')
    await driver.reads(dialog, /Set relation:10:\d+/)
    await driver.keys('Enter')
    await driver.reads(dialog, /Question 1 of 10 Which relation/)
    await driver.keys('Tab', 'Space', 'Enter')
    await driver.reads(`${dialog} section`, /^(Right|Not right)\./)
    await driver.until('the answer has the focus', () =>
      driver.evaluate(() => /^(Right|Not right)\./.test(document.activeElement?.textContent ?? '')),
    )
    await driver.keys('Tab', 'Tab', 'Enter')
    await driver.seesNot(dialog)
    await driver.sees(`${dossier} h3`)
    // And back to the question that was left: by the bar that stays, and by the browser.
    await press(driver, 'Back to question 1 of 10')
    await driver.reads(dialog, /Question 1 of 10/)
    await driver.keys('Escape')
    await driver.seesNot(dialog)
    await driver.evaluate(() => history.back())
    await driver.reads(dialog, /Question 1 of 10/)
    await press(driver, 'Next question')
    await driver.reads(dialog, /Question 2 of 10/)
    await driver.keys('Escape')
    await driver.seesNot(dialog)
  },
}

const onPaper: Journey = {
  name: 'a worksheet and its key hold the same questions under the same code',
  needs: ['downloads'],
  run: async (driver) => {
    const dataset = await datasetOf(driver)
    const questions = questionsOf(dataset, [], { of: 'status', count: 5, seed: 12 })
    await openMap(driver, 'open=practice&questions=status:5:12')
    const read = async (button: string) => {
      const { name, bytes } = await driver.download(() => press(driver, button))
      assert.match(name, /\.pdf$/)
      const { pages } = await readPdf(new Uint8Array(bytes))
      // The key is beside it: nothing lies over the page.
      await driver.reads(dialog, /Saved as .*\.pdf/)
      assert.equal(await driver.evaluate(() => document.querySelectorAll('dialog[open]').length), 1)
      return pages
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
    }
    const [sheet, key] = [await read('Worksheet (PDF)'), await read('Key with sources (PDF)')]
    for (const text of [sheet, key]) assert.ok(text.includes('status:5:12'))
    for (const { claims, answer } of questions) {
      const claim = dataset.claim.get(claims[0] ?? '')
      assert.ok(claim && key.replace(/\s/g, '').includes(claim.phrase.replace(/\s/g, '')), claim?.phrase)
      assert.ok(key.replace(/\s/g, '').includes(answer.replace(/\s/g, '')), answer)
      assert.ok(!sheet.includes(claim.phrase), 'the worksheet gives nothing away')
    }
  },
}

export const practice: readonly Journey[] = [alone, byKeys, onPaper]
