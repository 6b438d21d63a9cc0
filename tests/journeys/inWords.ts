import assert from 'node:assert/strict'
import { citesOf, textOf } from '../../src/query/prose/prose.ts'
import { proseOf } from '../../src/query/prose/proseOf.ts'
import type { Journey } from '../driver/driver.ts'
import { datasetOf, dossier, fragmentOf, openMap, visibleAt } from './map.ts'

const tool = '[data-tool=words]'

export const inWords: readonly Journey[] = [
  {
    name: 'in words: the whole view, as the model tells it; a filter is followed at once',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver, 'tool=words')
      for (const fragment of ['', 'hide=rivalry,denied,ended', 'date=2001']) {
        await driver.evaluate((hash) => {
          location.hash = hash
        }, [fragment, 'tool=words'].filter(Boolean).join('&'))
        const visible = visibleAt(dataset, fragment)
        const { paragraphs } = proseOf(visible, undefined, 'short')
        const sentences = paragraphs.flatMap((one) => one.sentences)
        assert.equal(sentences.length, visible.ties.length)
        await driver.until(
          `${sentences.length} sentences`,
          async () => (await driver.find(`${tool} [data-sentence]`)).count === sentences.length,
        )
        const [first] = sentences
        assert.ok(first)
        const article = dataset.articles.findIndex(({ id }) => id === citesOf(first)[0]?.article) + 1
        const text = await driver.text(`${tool} article`)
        assert.ok(text.includes(textOf(first).slice(0, 20)), text.slice(0, 200))
        assert.match(text, new RegExp(`\\[${article}, ¶ \\d+`))
      }
    },
  },
  {
    name: 'in words by mouse: a tie in full, in another style, a source that opens its claim, and a copy',
    run: async (driver) => {
      await openMap(driver, 'tool=words&select=tie.isis-k--taliban--rivalry')
      await driver.reads(tool, /ISIS-K declared war on the Taliban in 2015 \[5, ¶ 6\]\./)
      await driver.reads(tool, /According to Kenneth McKenzie, the Taliban have pressed ISIS-K since 14 August 2021/)
      await driver.reads(tool, /It is an open question whether the Taliban press ISIS-K/)
      await driver.choose(`${tool} select`, 'mla')
      await driver.reads(tool, /in 2015 \(“.*?”, “declared war on the Taliban”\)\./)
      await driver.choose(`${tool} select`, 'chicago')
      await driver.reads(`${tool} article`, /in 2015\.\d+ .*Notes.*, at “declared war on the Taliban,” https:/s)
      await driver.click({ role: 'checkbox', name: 'With the list of references' })
      await driver.until('no list', async () => !/References/.test(await driver.text(`${tool} article`)))
      await driver.choose(`${tool} select`, 'numbers')
      await driver.click(`${tool} article a`)
      await driver.until('the claim is selected', async () => /select=claim\./.test(await fragmentOf(driver)))
      await driver.sees(`${dossier} h2`)
      await driver.click({ role: 'button', name: 'The whole view in words' })
      await driver.seesNot(dossier)
      await driver.click({ role: 'button', name: 'Copy', within: tool })
      await driver.reads('[role=status]', /^\d+ sentences copied, with their sources\.$/)
    },
  },
  {
    name: 'in words by keyboard alone: the second stop of the page leads to the text, and a source opens',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('Tab', 'Tab', 'Enter')
      await driver.until('the text has the focus', () =>
        driver.evaluate(() => document.activeElement?.matches('[data-tool=words] article') ?? false),
      )
      await driver.keys('Tab', 'Enter')
      await driver.sees(`${dossier} h2`)
    },
  },
]
