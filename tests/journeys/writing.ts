import assert from 'node:assert/strict'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { fragmentOf, mapIsThere, openMap } from './map.ts'

const panel = 'aside[aria-label="Make a story"]'
const add = { role: 'button', name: 'Add this view as a step' } as const
const press = (driver: Driver, name: string | RegExp, within?: string) =>
  driver.click({ role: 'button', name, ...(within && { within }) })

/** The headings of the steps, as they stand in the panel. */
const headings = (driver: Driver): Promise<string[]> =>
  driver.evaluate(() => [...document.querySelectorAll('[data-heading]')].map((heading) => heading.textContent ?? ''))
const headingsAre = async (driver: Driver, expected: readonly string[]): Promise<void> => {
  let now: readonly string[] = []
  await driver.until(
    () => `the steps are ${expected.join(' | ')}, but: ${now.join(' | ')}`,
    async () => {
      now = await headings(driver)
      return now.join() === expected.join()
    },
  )
}

/** What lies in the storage of the browser. */
const kept = (
  driver: Driver,
): Promise<{ title: string; steps: { heading: string; text: string; claims: string[] }[] }[]> =>
  driver.evaluate(async () => {
    const opening = indexedDB.open('allegiances')
    const database = await new Promise<IDBDatabase>((opened) => {
      opening.onsuccess = () => opened(opening.result)
    })
    const asking = database.transaction('records').objectStore('records').getAll()
    const all = await new Promise<{ collection: string; value: { story: never } }[]>((got) => {
      asking.onsuccess = () => got(asking.result)
    })
    database.close()
    return all.filter(({ collection }) => collection === 'stories').map(({ value }) => value.story)
  })
const keptBecomes = (driver: Driver, what: string, is: (titles: Awaited<ReturnType<typeof kept>>) => boolean) =>
  driver.until(`kept: ${what}`, async () => is(await kept(driver)))

const begin = async (driver: Driver): Promise<void> => {
  await press(driver, 'Stories', 'header')
  await press(driver, 'Make a story')
  await driver.sees(panel)
}

/** Collects five views in the way of a teacher: looking around, adding what is seen. */
const collectFive = async (driver: Driver): Promise<void> => {
  await driver.click(add)
  await press(driver, 'Earlier period')
  await driver.click(add)
  await press(driver, /^Search/)
  await driver.fill('dialog input', 'isis-k taliban')
  await driver.sees('[role=option]')
  await driver.keys('Enter')
  await driver.sees('aside h3')
  await driver.click(add)
  await press(driver, 'Close the dossier')
  await driver.click({ role: 'link', name: 'Matrix' })
  await driver.sees('[data-lens=matrix]')
  await driver.click(add)
  await driver.click({ role: 'link', name: 'Map' })
  await press(driver, 'Later period')
  await driver.click(add)
}

const drop = (driver: Driver, { name, bytes }: Saved): Promise<void> =>
  driver.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, text: bytes.toString('utf8') },
  )

/** Tab until something of this name has the focus. */
const tabTo = async (driver: Driver, name: RegExp): Promise<void> => {
  const passed: string[] = []
  for (let i = 0; i < 120; i += 1) {
    const now = await driver.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : ''
      return (at.getAttribute('aria-label') || label || at.textContent || '').replace(/\s+/g, ' ').trim()
    })
    if (name.test(now)) return
    passed.push(now.slice(0, 30))
    await driver.keys('Tab')
  }
  assert.fail(`Tab never comes to ${name}: ${passed.join(' | ')}`)
}

const seconds = 120

export const writing: readonly Journey[] = [
  {
    name: 'writing: a lesson of five steps by mouse, in less than two minutes, and it is followed',
    run: async (driver) => {
      await openMap(driver)
      const start = Date.now()
      await begin(driver)
      await collectFive(driver)
      await headingsAre(driver, [
        'The whole map, 26–31 Aug 2021',
        'The whole map, 14–25 Aug 2021',
        'ISIS-K and Taliban, 14–25 Aug 2021',
        'Matrix, 14–25 Aug 2021',
        'The whole map, 26–31 Aug 2021',
      ])
      await driver.fill(`${panel} input[type=text]`, 'My lesson')
      await press(driver, /^Edit step 3/)
      await driver.reads(`${panel} fieldset`, /What it rests on .*ISIS-K/)
      await driver.fill(`${panel} textarea`, 'Two enemies of one state fight each other.')
      await press(driver, 'All steps')
      // Up by a button, and back by undoing it, which names itself.
      await press(driver, 'Move up: ISIS-K and Taliban, 14–25 Aug 2021')
      await driver.until('it moved', async () => (await headings(driver))[1]?.startsWith('ISIS-K') ?? false)
      await press(driver, 'Undo: step moved')
      await driver.until('it moved back', async () => (await headings(driver))[2]?.startsWith('ISIS-K') ?? false)
      assert.ok(Date.now() - start < seconds * 1000, `it took ${(Date.now() - start) / 1000} s`)
      await keptBecomes(
        driver,
        'the lesson',
        ([story]) =>
          story?.title === 'My lesson' &&
          story.steps.length === 5 &&
          story.steps[2]?.text === 'Two enemies of one state fight each other.' &&
          story.steps[2].claims.length > 0,
      )
      await press(driver, 'Follow', panel)
      await driver.until('the first step is followed', async () =>
        /^story=my-\w+\/step-1/.test(await fragmentOf(driver)),
      )
      await driver.seesNot(panel)
    },
  },
  {
    name: 'writing: a lesson by keyboard alone, reordered, undone by Ctrl+Z',
    run: async (driver) => {
      await openMap(driver)
      await tabTo(driver, /^Stories$/)
      await driver.keys('Enter')
      await driver.sees('dialog section')
      await tabTo(driver, /^Make a story$/)
      await driver.keys('Enter')
      await driver.sees(panel)
      for (const n of [1, 2, 3, 4, 5]) {
        await tabTo(driver, /^Add this view as a step$/)
        await driver.keys('Enter')
        await driver.until(`step ${n} is there`, async () => (await headings(driver)).length === n)
        // A single key goes one period back; the focus stays at the button.
        await driver.keys('[')
      }
      const before = await headings(driver)
      await driver.evaluate(() => document.querySelector<HTMLElement>('aside h2')?.focus())
      await tabTo(driver, /^Edit step 5/)
      await driver.keys('Alt+ArrowUp')
      await headingsAre(
        driver,
        [0, 1, 2, 4, 3].map((i) => before[i] ?? ''),
      )
      await driver.keys('Control+z')
      await headingsAre(driver, before)
      await driver.keys('Control+Shift+z')
      await headingsAre(
        driver,
        [0, 1, 2, 4, 3].map((i) => before[i] ?? ''),
      )
      await driver.keys('Control+z', 'Enter')
      await tabTo(driver, /^Heading$/)
      await driver.keys('Control+a')
      await driver.type('Five')
      await driver.keys('Tab')
      // What was typed is one edit of the story, and the field itself has nothing more to undo.
      await driver.keys('Shift+Tab', 'Control+z')
      await driver.until('the heading is back', () =>
        driver.evaluate(() => (document.activeElement as HTMLInputElement).value.startsWith('The whole map')),
      )
    },
  },
  {
    name: 'writing: a reload in the middle loses nothing, and the panel is open at the same step',
    run: async (driver) => {
      await openMap(driver)
      await begin(driver)
      await driver.click(add)
      await press(driver, /^Edit step 1/)
      await driver.fill(`${panel} textarea`, 'Half a sentence that nobody')
      // The window goes while the field still has the focus.
      await keptBecomes(driver, 'what was typed', ([story]) => story?.steps[0]?.text === 'Half a sentence that nobody')
      await driver.evaluate(() => location.reload())
      await mapIsThere(driver)
      await driver.sees(panel)
      await driver.until('the field is as it was', () =>
        driver.evaluate(() => document.querySelector('aside textarea')?.textContent === 'Half a sentence that nobody'),
      )
      await driver.reads('[role=status]', /is open as you left it/)
      // Closed by the reader, it stays closed.
      await driver.click({ role: 'button', name: 'Close', within: panel })
      await driver.seesNot(panel)
      await driver.evaluate(() => location.reload())
      await mapIsThere(driver)
      await driver.seesNot(panel)
      await press(driver, 'Stories', 'header')
      await press(driver, 'Edit: Story without a title')
      await driver.sees(`${panel} textarea`)
    },
  },
  {
    name: 'writing: what is typed without a pause is there after a reload that did not wait',
    run: async (driver) => {
      await openMap(driver)
      await begin(driver)
      await driver.click(add)
      await press(driver, /^Edit step 1/)
      await keptBecomes(driver, 'one step', ([story]) => story?.steps.length === 1)
      await driver.evaluate(() => document.querySelector<HTMLElement>('aside textarea')?.focus())
      const sentence = 'Everything that somebody types here stays, to the last letter of it.'
      await driver.type(sentence)
      await driver.evaluate(() => location.reload())
      await mapIsThere(driver)
      await driver.sees(`${panel} textarea`)
      await driver.until('all of it is in the field', () =>
        driver.evaluate((text) => document.querySelector('aside textarea')?.textContent === text, sentence),
      )
      await keptBecomes(driver, 'all of it', ([story]) => story?.steps[0]?.text === sentence)
      // Kept, it needs no note any more.
      await driver.until('nothing is noted', () =>
        driver.evaluate(() => Object.keys(localStorage).every((key) => !key.startsWith('allegiances.typing'))),
      )
    },
  },
  {
    name: 'writing: it goes on with the story that was edited last, and a new one that is left empty is not kept',
    run: async (driver) => {
      await openMap(driver)
      await begin(driver)
      await driver.click({ role: 'button', name: 'Close', within: panel })
      await driver.seesNot(panel)
      await press(driver, 'Tools', 'header')
      await press(driver, 'Make a story')
      await driver.sees(panel)
      assert.deepEqual(await kept(driver), [])
      await driver.fill(`${panel} input[type=text]`, 'Mine')
      await keptBecomes(driver, 'its title', ([story]) => story?.title === 'Mine')
      await driver.click({ role: 'button', name: 'Close', within: panel })
      await press(driver, 'Tools', 'header')
      await press(driver, 'Make a story')
      const titleIs = (title: string) =>
        driver.until(`the title is ${title}`, () =>
          driver.evaluate((one) => document.querySelector<HTMLInputElement>('aside input')?.value === one, title),
        )
      await titleIs('Mine')
      await press(driver, 'New story')
      await titleIs('Story without a title')
      await press(driver, 'Your stories')
      await driver.sees('dialog h4')
      assert.equal((await kept(driver)).length, 1)
      // Above those that come with the map.
      assert.ok(
        await driver.evaluate(() => {
          const [own, others] = ['dialog h4', 'dialog ol'].map((one) => document.querySelector(one))
          return Boolean(own && others && own.compareDocumentPosition(others) & Node.DOCUMENT_POSITION_FOLLOWING)
        }),
      )
    },
  },
  {
    name: 'writing: what another window saves is taken over, and never overwritten',
    run: async (driver) => {
      await openMap(driver)
      await begin(driver)
      await driver.click(add)
      await keptBecomes(driver, 'one step', ([story]) => story?.steps.length === 1)
      /** What another window of the same browser would do. */
      const elsewhere = (title: string, told: boolean) =>
        driver.evaluate(
          async ({ title, told }) => {
            const opening = indexedDB.open('allegiances')
            const database = await new Promise<IDBDatabase>((opened) => {
              opening.onsuccess = () => opened(opening.result)
            })
            const store = database.transaction('records', 'readwrite').objectStore('records')
            const asking = store.getAll()
            await new Promise<void>((done) => {
              asking.onsuccess = () => {
                const [record] = asking.result.filter(({ collection }) => collection === 'stories')
                const value = { ...record.value, story: { ...record.value.story, title } }
                store.put({ ...record, count: record.count + 1, value }).onsuccess = () => done()
              }
            })
            database.close()
            if (told) new BroadcastChannel('allegiances.kept').postMessage('stories')
          },
          { title, told },
        )
      await elsewhere('From elsewhere', true)
      await driver.reads('[role=status]', /Another window has changed this story/)
      await driver.until('the title is the other one', () =>
        driver.evaluate(() => document.querySelector<HTMLInputElement>('aside input')?.value === 'From elsewhere'),
      )
      // The same while the cursor is in the field, after something was typed there: what it shows is what the next letter goes into.
      await driver.fill(`${panel} input[type=text]`, 'Typed here')
      await keptBecomes(driver, 'what was typed', ([story]) => story?.title === 'Typed here')
      await elsewhere('From there', true)
      await driver.until('the field shows the other one', () =>
        driver.evaluate(() => document.querySelector<HTMLInputElement>('aside input')?.value === 'From there'),
      )
      await driver.keys('End')
      await driver.type('!')
      await keptBecomes(driver, 'both', (stories) => stories.length === 1 && stories[0]?.title === 'From there!')
      await elsewhere('From elsewhere', true)
      await driver.until('the title is the other one', () =>
        driver.evaluate(() => document.querySelector<HTMLInputElement>('aside input')?.value === 'From elsewhere'),
      )
      await elsewhere('Unheard of', false)
      await press(driver, 'Earlier period')
      await driver.click(add)
      await driver.reads('[role=status]', /kept beside it: “From elsewhere \(from another window\)”/)
      await keptBecomes(driver, 'both', (stories) => {
        const titles = stories.map(({ title, steps }) => `${title} ${steps.length}`).sort()
        return titles.join() === 'From elsewhere (from another window) 2,Unheard of 1'
      })
    },
  },
  {
    name: 'writing: a story goes out as a file and as a link, and comes back whole',
    needs: ['downloads'],
    run: async (driver) => {
      await openMap(driver)
      await begin(driver)
      await driver.click(add)
      await driver.fill(`${panel} input[type=text]`, 'Out and back')
      await keptBecomes(driver, 'the title', ([story]) => story?.title === 'Out and back')
      const saved = await driver.download(() => press(driver, 'Save as a file', panel))
      assert.equal(saved.name, 'out-and-back.story.json')
      await press(driver, 'Share as a link', panel)
      await driver.sees('dialog input')
      const link = await driver.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value ?? '')
      const fragment = new URL(link).hash.slice(1)
      assert.match(fragment, /^story=my-\w+&tale=[\w-]+$/)

      // A browser that has never been here.
      await openMap(driver, fragment)
      await driver.reads('body', /This story came with a link\. It is not kept\./)
      // What says so stands where the story is read and lies over none of its controls.
      const covered = await driver.evaluate(() =>
        [...document.querySelectorAll('[data-story] button')]
          .filter((button) => {
            const { left, top, width, height } = button.getBoundingClientRect()
            const at = document.elementFromPoint(left + width / 2, top + height / 2)
            return !at || (!button.contains(at) && !at.contains(button))
          })
          .map((button) => button.textContent),
      )
      assert.deepEqual(covered, [])
      await driver.until('the place is in the address, and the story with it', async () =>
        /^story=my-\w+\/step-1&tale=/.test(await fragmentOf(driver)),
      )
      await press(driver, 'Keep on this device')
      await driver.reads('body', /“Out and back” is among your stories/)
      await keptBecomes(driver, 'the story', ([story]) => story?.title === 'Out and back')

      await openMap(driver)
      await drop(driver, saved)
      await driver.reads('body', /“Out and back” is among your stories now\./)
      // The same file again is the same story.
      await drop(driver, saved)
      await keptBecomes(driver, 'once', (stories) => stories.length === 1)
      const own = await fragmentOf(driver)
      await driver.evaluate(() => location.reload())
      await mapIsThere(driver)
      await driver.until('the deep link to the own story is followed', async () => (await fragmentOf(driver)) === own)

      const cut = { name: 'cut.story.json', bytes: saved.bytes.subarray(0, 300) }
      await drop(driver, cut)
      await driver.reads('dialog', /cut\.story\.json:\d+:\d+ .*ends too early/)
    },
  },
  {
    name: 'writing: a story of the map is taken as a start, deleted and brought back',
    run: async (driver) => {
      await openMap(driver)
      await press(driver, 'Stories', 'header')
      await driver.click({ role: 'button', name: /^More to do with/ })
      await driver.click({ role: 'button', name: /^Take as a start/ })
      await driver.sees(`${panel} ol > li`)
      await driver.reads('[role=status]', /is yours to change/)
      await keptBecomes(
        driver,
        'a copy',
        ([story]) => story?.title.endsWith('(mine)') === true && story.steps.length > 3,
      )
      await press(driver, 'Stories', 'header')
      await driver.click({ role: 'button', name: /^Delete: .*\(mine\)$/ })
      await keptBecomes(driver, 'nothing', (stories) => stories.length === 0)
      await press(driver, 'Bring it back')
      await keptBecomes(driver, 'it again', (stories) => stories.length === 1)
    },
  },
]
