import assert from 'node:assert/strict'
import { questionTypes } from '../../src/model/question.ts'
import type { Step, Story, StoryFile } from '../../src/model/story.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { fragmentOf, mapIsThere, openMap } from './map.ts'

const panel = '[data-story]'
const heading = `${panel} h2`
const press = (driver: Driver, name: string | RegExp) => driver.click({ role: 'button', name, within: panel })

/** The stories that the site ships with. */
const storiesOf = async (driver: Driver): Promise<readonly Story[]> =>
  ((await (await fetch(new URL('data/stories.json', driver.site.url))).json()) as StoryFile).stories

const firstOf = async (driver: Driver): Promise<Story> => {
  const [first] = await storiesOf(driver)
  assert.ok(first, 'there is a story')
  return first
}
const isAt = async (driver: Driver, story: Story, step: Step): Promise<void> => {
  await driver.until(`the step ${step.id} is told`, async () => (await driver.text(heading)) === step.heading)
  await driver.until('the address says so', async () => (await fragmentOf(driver)) === `story=${story.id}/${step.id}`)
}
const hasFocus = (driver: Driver, selector: string): Promise<void> =>
  driver.until(`${selector} has the focus`, () =>
    driver.evaluate((one) => document.activeElement?.matches(one) === true, selector),
  )
/** Presses Tab until something has the focus. */
const tabTo = async (driver: Driver, what: RegExp): Promise<void> => {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const at = await driver.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    )
    if (what.test(at)) return
    await driver.keys('Tab')
  }
  assert.fail(`Tab does not lead to ${what}`)
}
const said = (driver: Driver): Promise<string> =>
  driver.evaluate(() => document.querySelector('[data-step-said]')?.textContent ?? '')

export const stories: readonly Journey[] = [
  {
    name: 'stories: the page offers each, one is followed by mouse to its end, and the map is explored from there',
    run: async (driver) => {
      const all = await storiesOf(driver)
      await openMap(driver)
      await driver.click({ role: 'button', name: 'Stories' })
      for (const { title, summary } of all) {
        await driver.sees({ role: 'button', name: `Follow: “${title}”` })
        assert.ok((await driver.text('dialog[open]')).includes(summary), title)
      }
      const [story] = all
      assert.ok(story)
      await driver.click({ role: 'button', name: `Follow: “${story.title}”` })
      for (const [index, step] of story.steps.entries()) {
        if (index > 0) await press(driver, 'Next')
        await isAt(driver, story, step)
        if (index > 0) {
          await driver.until('it is said', async () => (await said(driver)).startsWith(`Step ${index + 1} of `))
          assert.ok((await said(driver)).split(/\s+/).length <= 20, 'in at most twenty words')
        }
      }
      await press(driver, 'Explore from here')
      await driver.seesNot(panel)
      assert.doesNotMatch(await fragmentOf(driver), /story=|withhold=/)
    },
  },
  {
    name: 'stories: by keyboard alone, and the focus is back where it came from',
    run: async (driver) => {
      const story = await firstOf(driver)
      await openMap(driver)
      await tabTo(driver, /^Stories$/)
      await driver.keys('Enter')
      await driver.sees('dialog[open] li h3')
      await tabTo(driver, /^Follow: /)
      await driver.keys('Enter')
      await hasFocus(driver, heading)
      for (const step of story.steps.slice(1, 3)) {
        await driver.keys('ArrowRight')
        await isAt(driver, story, step)
      }
      await driver.keys('PageUp')
      await isAt(driver, story, story.steps[1] as Step)
      await tabTo(driver, /^How do we know\?$/)
      await driver.keys('Enter')
      await driver.sees(`${panel} h4`)
      await hasFocus(driver, '[data-turn]')
      await driver.keys('Escape')
      await driver.seesNot(`${panel} h4`)
      await driver.keys('Escape')
      await driver.seesNot(panel)
      await driver.until('the focus is in the page', () =>
        driver.evaluate(() => document.activeElement !== document.body),
      )
    },
  },
  {
    name: 'stories: a link leads to a step, Back a step back and out of it, and a reload stays',
    run: async (driver) => {
      const story = await firstOf(driver)
      const [first, second, third] = story.steps as readonly [Step, Step, Step]
      await openMap(driver)
      await driver.follow(`#story=${story.id}/${second.id}`)
      await isAt(driver, story, second)
      await press(driver, 'Next')
      await isAt(driver, story, third)
      await driver.evaluate(() => history.back())
      await isAt(driver, story, second)
      await press(driver, `Step 1: ${first.heading}`)
      await isAt(driver, story, first)
      await driver.evaluate(() => location.reload())
      await isAt(driver, story, first)
      await mapIsThere(driver)
      await driver.evaluate(() => history.back())
      await isAt(driver, story, second)
      await driver.evaluate(() => history.back())
      await driver.seesNot(panel)
      assert.equal(await fragmentOf(driver), '')
    },
  },
  {
    name: 'stories: a link to no story says so, and one to the page of stories opens it',
    run: async (driver) => {
      await openMap(driver, 'story=no-such-story/step')
      await driver.reads('body', /There is no story “no-such-story\/step” here/)
      assert.equal(await fragmentOf(driver), '')
      await driver.follow('?again#open=stories')
      await driver.sees('dialog[open] li h3')
      await driver.click({ role: 'button', name: 'Explore freely' })
      await driver.seesNot('dialog[open]')
    },
  },
  {
    name: 'stories: Back from a story leads to the page where it was chosen, and on to the map; a wrong step is said',
    run: async (driver) => {
      const story = await firstOf(driver)
      const [first] = story.steps as readonly [Step]
      await openMap(driver)
      await driver.click({ role: 'button', name: 'Stories' })
      await driver.click({ role: 'button', name: `Follow: “${story.title}”` })
      await isAt(driver, story, first)
      await driver.evaluate(() => history.back())
      await driver.sees('dialog[open] li h3')
      await driver.seesNot(panel)
      assert.equal(await fragmentOf(driver), 'open=stories')
      await driver.evaluate(() => history.back())
      await driver.seesNot('dialog[open]')
      assert.equal(await fragmentOf(driver), '')
      await driver.follow(`#story=${story.id}/no-such-step`)
      await isAt(driver, story, first)
      await driver.reads('body', /This story has no step “no-such-step”; it begins at its first/)
    },
  },
  {
    name: 'stories: every kind of question is answered, its ties hidden until then, and its answer cited',
    run: async (driver) => {
      const all = await storiesOf(driver)
      await openMap(driver)
      for (const type of questionTypes) {
        const found = all
          .flatMap((story) => story.steps.map((step) => ({ story, step })))
          .find(({ step }) => step.question?.type === type)
        if (!found?.step.question) continue
        const { story, step } = found
        await driver.follow(`?${type}#story=${story.id}/${step.id}`)
        await isAt(driver, story, step)
        const { question } = step
        await driver.sees(`${panel} [data-question=${type}]`)
        if (question?.type === 'predict' || question?.type === 'friends') {
          const [a, b] = question.pair
          const drawn = await driver.evaluate(
            ([one, other]) =>
              document.querySelectorAll(`[data-twin] [data-id^="${[one, other].sort().join('--')}--"]`).length,
            [a, b] as const,
          )
          assert.equal(drawn, 0, 'what is asked is not drawn')
        }
        if (type === 'choice' || type === 'friends')
          await driver.click(`${panel} [data-question] ul li:first-child button`)
        else if (type === 'free') await press(driver, 'Show the answer')
        else {
          await driver.click(`${panel} [data-question] ul li:first-child input`)
          await press(driver, 'Check')
        }
        assert.ok(
          (await driver.text(`${panel} [data-question]`)).includes(question?.answer ?? ''),
          `${type} is answered`,
        )
        await hasFocus(driver, `${panel} [data-question] h3`)
        assert.ok((await driver.find(`${panel} [data-question] a`)).count > 0, `${type}: its answer is cited`)
      }
    },
  },
  {
    name: 'stories: turned over, every step cites each claim and fact that it rests on',
    run: async (driver) => {
      await openMap(driver)
      for (const story of await storiesOf(driver)) {
        for (const step of story.steps) {
          await driver.follow(`?${story.id}-${step.id}#story=${story.id}/${step.id}`)
          await isAt(driver, story, step)
          if (step.question) await press(driver, 'Show the answer')
          await press(driver, 'How do we know?')
          const links = `${panel} li a[href*=":~:text="]`
          await driver.until(
            `${story.id}/${step.id} cites ${step.claims.length + step.facts.length}`,
            async () => (await driver.find(links)).count === step.claims.length + step.facts.length,
          )
        }
      }
    },
  },
  {
    name: 'stories: where the reader has looked around, one press leads back to the step',
    run: async (driver) => {
      const story = await firstOf(driver)
      const [first] = story.steps as readonly [Step]
      await openMap(driver, `story=${story.id}/${first.id}`)
      await isAt(driver, story, first)
      await driver.click({ role: 'button', name: 'Zoom in' })
      await driver.click({ role: 'button', name: 'Back to this step' })
      await isAt(driver, story, first)
      await driver.click({ role: 'button', name: 'Show the whole map' })
      await driver.click({ role: 'button', name: 'Back to this step' })
      await driver.seesNot({ role: 'button', name: 'Back to this step' })
      await driver.click({ role: 'button', name: 'Share' })
      await driver.until('the link to share names the step', () =>
        driver.evaluate(
          (place) => document.querySelector<HTMLInputElement>('dialog[open] input')?.value.includes(place) === true,
          `#story=${story.id}/${first.id}`,
        ),
      )
    },
  },
  {
    name: 'stories: in full screen the frame of the page leaves, and comes back with Escape',
    run: async (driver) => {
      const story = await firstOf(driver)
      await openMap(driver, `story=${story.id}`)
      await press(driver, 'Full screen')
      await driver.sees('[data-story=over]')
      await driver.seesNot('header')
      await driver.keys('ArrowRight')
      await isAt(driver, story, story.steps[1] as Step)
      await press(driver, 'Leave full screen')
      await driver.sees('[data-story=beside]')
      await driver.sees('header')
    },
  },
  {
    name: 'stories: on a phone a sheet tells the step below the map, with targets for a thumb',
    needs: ['touch'],
    run: async (driver) => {
      const story = await firstOf(driver)
      await openMap(driver, '', { width: 390, height: 844, touch: true })
      await driver.tap({ role: 'button', name: 'Stories' })
      await driver.tap({ role: 'button', name: `Follow: “${story.title}”` })
      await isAt(driver, story, story.steps[0] as Step)
      await driver.tap({ role: 'button', name: 'Next', within: panel })
      await isAt(driver, story, story.steps[1] as Step)
      const small = await driver.evaluate(() =>
        [...document.querySelectorAll('[data-story] button')]
          .filter((one) => one.checkVisibility())
          .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 24)
          .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
      )
      assert.deepEqual(small, [])
      const wide = await driver.evaluate(() => document.documentElement.scrollWidth)
      assert.equal(wide, 390, 'nothing is wider than the phone')
    },
  },
]
