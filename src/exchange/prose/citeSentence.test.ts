import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import type { View } from '../../model/view.ts'
import { proseOf } from '../../query/prose/proseOf.ts'
import { query } from '../../query/query.ts'
import { plainText } from '../citations/citation.ts'
import { citeProse, type ProseStyle, proseStyles } from './citeSentence.ts'
import { asHtml, asMarkdown, asText } from './takeAway.ts'

const view: View = { ...orlandView, filters: { ...orlandView.filters, statuses: [], validities: [] } }
const cited = (style: ProseStyle) =>
  citeProse(proseOf(query(orland, view), { type: 'tie', id: 'arden--brim--cooperation' }, 'full'), orland, style)
const said = (style: ProseStyle) =>
  cited(style).paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ stretches }) => stretches.map(({ text }) => text).join('')),
  )
const labels = { notes: 'Notes', references: 'References', source: 'From the map.' }

// The articles have no author and were written on 1 June 1931.
it('cites by our numbers and lines, or as an essay does by title, date and phrase', () => {
  expect(said('numbers')[1]).toBe('In 1931, Arden assisted Brim [1, ¶ 3].')
  expect(said('apa')[1]).toBe('In 1931, Arden assisted Brim (“News of the Gazette,” [ca. 1931], “phrase of g1”).')
  expect(said('mla')[1]).toBe('In 1931, Arden assisted Brim (“News of the Gazette”, “phrase of g1”).')
  expect(said('numbers')[3]).toBe(
    'On the question “Are Arden and Brim friends?” the articles disagree: “They are” [1, ¶ 3]; “They are not” [2, ¶ 4].',
  )
})

it('writes notes in full once and shortened afterwards; the mark comes before the number', () => {
  expect(said('chicago')[1]).toBe('In 1931, Arden assisted Brim.2')
  expect(said('chicago')[3]).toMatch(/“They are”;4 “They are not”\.5$/)
  expect(cited('chicago').notes.map(plainText)).toEqual([
    '“News of the Gazette,” Gazette, [ca. June 1, 1931], at “phrase of g2,” https://gazette.example/news.',
    '“News of the Gazette,” at “phrase of g1.”',
    '“News of the Herald,” Herald, [ca. June 1, 1931], at “phrase of h2,” https://herald.example/news.',
    '“News of the Gazette,” at “phrase of g1.”',
    '“News of the Herald,” at “phrase of h2.”',
    '“News of the Herald,” at “phrase of h1.”',
  ])
})

it('lists each article that is cited once, and no other', () => {
  for (const style of proseStyles) expect(cited(style).references.map(plainText).join()).toMatch(/Gazette.*Herald/)
  const alone = citeProse(proseOf(query(orland, view), { type: 'claim', id: 'g2' }, 'full'), orland, 'apa')
  expect(alone.references).toHaveLength(1)
})

it('is taken away as text, as HTML and as Markdown, each with its sources', () => {
  expect(asText(cited('chicago'), labels, true)).toMatch(
    /^Arden – Brim\n\nAs of June 1931.*\n\nCooperation\n.*Brim\.² .*\n\nNotes\n1\. .*\n\nReferences\n.*\n\nFrom the map\.$/s,
  )
  expect(asText(cited('chicago'), labels, false)).not.toContain('References')
  expect(asHtml(cited('chicago'), labels, true)).toContain('Arden assisted Brim.<sup>2</sup>')
  expect(asHtml(cited('apa'), labels, true)).toContain('<i>Gazette</i>')
  expect(asMarkdown(cited('chicago'), labels, true)).toMatch(/Brim\.\[\^2\].*\n\n\[\^1\]: “News/s)
  expect(asMarkdown(cited('numbers'), labels, true)).toContain('Arden assisted Brim \\[1, ¶ 3\\].')
})

it('escapes what a page would take for its own', () => {
  const title = 'A <b>war</b> & peace'
  expect(asHtml({ ...cited('apa'), title }, labels, true)).toContain('<h1>A &lt;b&gt;war&lt;/b&gt; &amp; peace</h1>')
})
