import { describe, expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { defaultTable, type TableView } from '../../model/tableView.ts'
import { defaultView, type View } from '../../model/view.ts'
import { query } from '../query.ts'
import { arrange, rowsOf } from './arrange.ts'
import type { Content } from './content.ts'
import { contentOf } from './subjects.ts'

const view: View = { ...defaultView, date: '1931' }
const claims = contentOf('claims', query(orland, view))
const relationships = contentOf('relationships', query(orland, view))
const arranged = (content: Content, table: Partial<TableView>) => arrange(content, { ...defaultTable, ...table })
const ids = (content: Content, table: Partial<TableView>) => rowsOf(arranged(content, table).groups).map(({ id }) => id)
const by = (...names: string[]) =>
  names.map((name) => ({ column: name.replace('-', ''), descending: name.startsWith('-') }))

/* Of Orland in 1931: g1, g2 (Arden assists Brim), g3 (Arden and Corr), h1 (Arden attacks Brim, 1920, of which it is not known), h3 (Brim and Corr). h2 is denied. */

describe('sorting', () => {
  it('is that of the subject until the reader sorts: claims as they stand in the articles', () => {
    expect(ids(claims, {})).toEqual(['g1', 'g2', 'g3', 'h1', 'h3'])
    expect(arranged(claims, {}).sort).toEqual(by('article', 'paragraph'))
  })

  it('goes by several columns, each up or down', () => {
    expect(ids(claims, { sort: by('status', '-paragraph') })).toEqual(['g3', 'g1', 'h1', 'g2', 'h3'])
    expect(ids(claims, { sort: by('-status', 'paragraph') })).toEqual(['h3', 'g2', 'h1', 'g1', 'g3'])
  })

  it('takes dates by time and not by their words, and puts what has none last either way', () => {
    expect(ids(claims, { sort: by('when', 'claim') })).toEqual(['h1', 'g3', 'g2', 'g1', 'h3'])
    expect(ids(claims, { sort: by('-when', 'claim') })).toEqual(['g1', 'g3', 'g2', 'h1', 'h3'])
  })

  it('passes over columns that do not exist', () => {
    expect(arranged(claims, { sort: by('colour', '-paragraph') }).sort).toEqual(by('-paragraph'))
  })
})

describe('filters of columns', () => {
  const found = (where: TableView['where']) => ids(claims, { where })

  it('want every word, in any order, without case and accents', () => {
    expect(found({ claim: 'ÁRDEN brim' })).toEqual(['g1', 'g2', 'h1'])
    expect(found({ claim: 'brim attacks' })).toEqual(['h1'])
    expect(found({ claim: 'brim zebra' })).toEqual([])
  })

  it('know the actors of a claim, and those whose parts they are', () => {
    expect(found({ claim: 'dorn' })).toEqual(['g2'])
  })

  it('take one or more of a closed list', () => {
    expect(found({ status: 'hedged' })).toEqual(['h3'])
    expect(found({ status: 'attributed|hedged' })).toEqual(['g2', 'h3'])
    expect(found({ article: 'herald', relation: 'rivalry' })).toEqual(['h1', 'h3'])
    expect(found({ status: 'denied' })).toEqual([])
  })

  it('seek a text in a closed list where it is none of its words', () => {
    expect(found({ article: 'news of the her' })).toEqual(['h1', 'h3'])
  })

  it('seek anywhere', () => {
    expect(found({ any: 'dorn 1930' })).toEqual(['g2'])
    expect(found({ any: 'our words h1' })).toEqual(['h1'])
  })

  it('of columns that do not exist let everything through', () => {
    expect(found({ colour: 'red' })).toHaveLength(5)
  })

  it('tell how many rows there would be without them', () => {
    expect(arranged(claims, { where: { status: 'hedged' } })).toMatchObject({ count: 1, total: 5 })
  })
})

describe('groups', () => {
  const groups = (table: Partial<TableView>) =>
    arranged(claims, table).groups.map(({ name, rows }) => [name, ...rows.map(({ id }) => id)])

  it('stand in the order of their column, their rows in that of the table', () => {
    expect(groups({ group: 'relation', sort: by('-paragraph') })).toEqual([
      ['Cooperation', 'g2', 'g1'],
      ['Rivalry', 'g3', 'h3', 'h1'],
    ])
  })

  it('turn round with it', () => {
    expect(groups({ group: 'relation', sort: by('-relation', 'paragraph') }).map(([name]) => name)).toEqual([
      'Rivalry',
      'Cooperation',
    ])
  })

  it('end with those that have no value', () => {
    expect(groups({ group: 'speaker' })).toEqual([
      ['Dorn', 'g2'],
      ['', 'g1', 'g3', 'h1', 'h3'],
    ])
  })

  it('are one where the column does not exist', () => {
    expect(arranged(claims, { group: 'colour' })).not.toHaveProperty('group')
    expect(groups({ group: 'colour' })).toHaveLength(1)
  })
})

describe('columns', () => {
  const shown = (columns?: readonly string[]) =>
    arranged(relationships, columns ? { columns } : {}).columns.map(({ id }) => id)

  it('are those that the subject opens with, or the chosen ones after the one that names the row', () => {
    expect(shown()).toContain('status')
    expect(shown()).not.toContain('kinds')
    expect(shown(['kinds', 'status', 'colour'])).toEqual(['actors', 'status', 'kinds'])
    expect(shown(['colour'])).toEqual(shown())
  })
})
