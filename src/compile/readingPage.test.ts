import { expect, test } from 'vitest'
import { tinyMap } from '../../tests/fixtures/tinyMap.ts'
import { readingCss } from './reading/readingCss.ts'
import { fontsAmong } from './reading/siteFonts.ts'
import { readingPage } from './readingPage.ts'

const times = (page: string, piece: string): number => page.split(piece).length - 1

test('every actor, relationship, claim, fact, event and question stands on the page once', () => {
  const page = readingPage(tinyMap)
  const anchors = [
    ...tinyMap.actors.map(({ id }) => `actor-${id}`),
    ...tinyMap.relationships.map(({ id }) => `tie-${id}`),
    ...tinyMap.claims.map(({ id }) => `claim-${id}`),
    ...tinyMap.facts.map(({ id }) => `fact-${id}`),
    ...tinyMap.events.map(({ id }) => `event-${id}`),
    ...tinyMap.disagreements.map(({ id }) => `disagreement-${id}`),
    ...tinyMap.articles.map(({ id }) => `article-${id}`),
  ]
  expect(anchors).toHaveLength(15)
  for (const anchor of anchors) expect([anchor, times(page, `id="${anchor}"`)]).toEqual([anchor, 1])
  for (const { paraphrase } of tinyMap.claims) expect([paraphrase, times(page, paraphrase)]).toEqual([paraphrase, 1])
})

test('every link within the page has its aim', () => {
  const page = readingPage(tinyMap)
  const aims = [...page.matchAll(/href="#([^"]+)"/g)].map(([, aim]) => aim)
  expect(aims.length).toBeGreaterThan(20)
  for (const aim of aims) expect(page).toContain(`id="${aim}"`)
})

test('a claim is told with its date, its status, its speaker and its passage', () => {
  const page = readingPage(tinyMap)
  expect(page).toContain('The Amber League leads the Birch Guard')
  expect(page).toContain('Undated; the article is of 2 May 1931.')
  expect(page).toContain('Attributed to Birch Guard.')
  expect(page).toContain('href="https://example.org/trouble#:~:text=under%20the%20league"')
  expect(page).toContain('Valley Post, line 2 of our copy: “under the league”')
  expect(page).toContain('<b>Since Apr 1931.</b> The league may have made peace')
  expect(page).toContain('Version 1931.05.02 of the data, 2 May 1931.')
})

test('text from the data is text, and no script runs', () => {
  const hostile = '<script>alert("1")</script> & \u0000</p>'
  const [actor] = tinyMap.actors
  const [article] = tinyMap.articles
  const [claim] = tinyMap.claims
  if (!actor || !article || !claim) throw new Error('the tiny map has one of each')
  const page = readingPage({
    ...tinyMap,
    title: hostile,
    actors: [{ ...actor, name: hostile, aliases: [hostile], description: hostile }, ...tinyMap.actors.slice(1)],
    articles: [{ ...article, label: hostile, URL: 'javascript:alert(1)' }, ...tinyMap.articles.slice(1)],
    claims: [{ ...claim, paraphrase: hostile, phrase: hostile, note: hostile }, ...tinyMap.claims.slice(1)],
  })
  expect(page).not.toMatch(/<script/i)
  expect(page).not.toContain('javascript:')
  expect(page).not.toContain('\u0000')
  expect(times(page, '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/p&gt;')).toBeGreaterThan(8)
  expect(page).toContain(`content="default-src 'none'; style-src 'self'; font-src 'self'`)
})

test('its stylesheet names the fonts of the site, as far as there are some', () => {
  const fonts = fontsAmong([
    'assets/public-sans-latin-ext-wght-normal-MQgHevqp.woff2',
    'assets/public-sans-latin-DdeTHZLK.woff2',
  ])
  expect(fonts).toEqual([
    { family: 'Public Sans Variable', italic: false, path: 'assets/public-sans-latin-DdeTHZLK.woff2' },
  ])
  expect(readingCss(fonts)).toContain("src:url('assets/public-sans-latin-DdeTHZLK.woff2')")
  expect(readingCss([])).not.toContain('@font-face')
})
