import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { plainText } from './citation.ts'
import { clipboardText, formatAll } from './formatAll.ts'
import { type CitationStyle, styles } from './styles.ts'

const style = (id: CitationStyle['id']) => styles.find((one) => one.id === id) as CitationStyle

it('orders entries by the alphabet, whatever article a title starts with', () => {
  const entries = formatAll(style('mla'), [
    { article: page },
    { article: { ...newspaper, csl: { ...newspaper.csl, author: [] } } },
  ])
  expect(entries.map(({ runs }) => plainText(runs).slice(0, 10))).toEqual(['“The Old T', '“Who Rules'])
})

it('joins records into one file', () => {
  const text = (id: CitationStyle['id']) =>
    clipboardText(formatAll(style(id), [{ article: newspaper }, { article: page }])).text
  expect(JSON.parse(text('csl-json')).map((item: { id: string }) => item.id)).toEqual(['old-treaty', 'who-rules'])
  expect(text('bibtex').match(/^@/gm)).toHaveLength(2)
  expect(text('ris').match(/^ER {2}- /gm)).toHaveLength(2)
})

it('escapes what HTML would take for a tag', () => {
  const title = '<b>A & B</b>'
  const pieces = formatAll(style('mla'), [{ article: { ...page, csl: { ...page.csl, title } } }])
  expect(clipboardText(pieces).html).toContain('“&lt;b&gt;A &amp; B&lt;/b&gt;.” <i>Orland Notes</i>')
})

it('gives one entry to an article that is cited at two places, and a reference to each', () => {
  const places = [locator, { paragraph: 15, phrase: 'by noon' }].map((place) => ({
    article: newspaper,
    locator: place,
  }))
  expect(formatAll(style('mla'), places).map(({ part, runs }) => [part, plainText(runs).slice(0, 16)])).toEqual([
    ['list', 'Vale, Ada Jane. '],
    ['text', '“signed at dawn”'],
    ['text', '“by noon” (Vale)'],
  ])
})
