import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, it } from 'vitest'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { hostileNames, orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import type { Article } from '../../model/article.ts'
import { formats } from './formats.ts'
import { citedArticles, references } from './references.ts'
import type { Taken } from './taken.ts'

const write = (id: string, taken: Taken): string => formats.find((format) => format.id === id)?.write(taken) ?? ''
const kinds = [
  ['bibtex', '@bibtex/text'],
  ['ris', '@ris/file'],
  ['csl', undefined],
] as const
const read = (id: (typeof kinds)[number][0], text: string) => {
  const forceType = kinds.find(([one]) => one === id)?.[1]
  return new Cite(text, forceType ? { forceType } : {}).data
}

it.each(kinds)('%s: another program reads every article that is cited, and no other', (id) => {
  for (const taken of [
    orlandTaken(),
    orlandTaken({}, { focus: { actor: 'brim', steps: 1 } }),
    viewOf(dataset),
    wholeOf(dataset),
  ]) {
    const records = read(id, write(id, taken))
    const cited = citedArticles(taken.visible)
    expect(records.map(({ title }) => title)).toEqual(cited.map(({ csl }) => csl.title))
    expect(records.map(({ URL }) => URL)).toEqual(cited.map(({ URL }) => URL))
  }
})

it('only what the ties of the view rest on is cited', () => {
  const { visible } = orlandTaken({}, { filters: { ...orlandTaken().visible.view.filters, articles: ['herald'] } })
  expect(citedArticles(visible).map(({ id }) => id)).toEqual(['gazette'])
  const none = orlandTaken({}, { date: '1700' }).visible
  expect(references('bibtex')(none)).toBe('')
  expect(JSON.parse(references('csl-json')(none))).toEqual([])
})

it.each(hostileNames.filter(([name]) => !name.includes('\u0000')))('a title %j stays a title', (title, kept) => {
  const own = orlandOnPage()
  const articles = own.articles.map((article): Article => ({ ...article, csl: { ...article.csl, title } }))
  const taken = viewOf(
    { ...own, articles, article: new Map(articles.map((one) => [one.id, one])) },
    { date: '1931-06' },
  )
  const plain = (text: unknown) => String(text).replace(/\s+/g, ' ')
  for (const [id] of kinds) {
    const text = write(id, taken)
    const expected = id === 'csl' ? title : kept
    expect(plain(read(id, text)[0]?.title), id).toBe(plain(expected))
  }
})
