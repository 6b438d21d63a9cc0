import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { independentSources } from './sources.ts'

const claim = (article: string, attributedTo?: string) => ({ article, ...(attributedTo && { attributedTo }) }) as Claim
const sources = (claims: readonly Claim[], derived: Readonly<Record<string, string>> = {}) =>
  independentSources(claims, new Map(Object.entries(derived).map(([id, from]) => [id, { derivedFrom: from }])))
    .map((group) => group.sort().join('+'))
    .sort()

describe('independent sources', () => {
  it('are the articles, each once', () => {
    expect(sources([claim('post'), claim('notes'), claim('post')])).toEqual(['notes', 'post'])
    expect(sources([])).toEqual([])
  })

  it('are one where an article reprints the other', () => {
    expect(sources([claim('post'), claim('echo')], { echo: 'post' })).toEqual(['echo+post'])
  })

  it('stay two where the original says nothing here', () => {
    expect(sources([claim('notes'), claim('echo')], { echo: 'post' })).toEqual(['echo', 'notes'])
  })

  it('are one where an article reprints a reprint of the other, and the reprint between is silent (rule 12)', () => {
    expect(sources([claim('post'), claim('far')], { far: 'echo', echo: 'post' })).toEqual(['far+post'])
  })

  it('are one where all that both say rests on the same speaker', () => {
    expect(sources([claim('post', 'general'), claim('notes', 'general'), claim('notes', 'general')])).toEqual([
      'notes+post',
    ])
  })

  it('stay two where one has more than the speaker, another speaker, or none', () => {
    expect(sources([claim('post', 'general'), claim('notes', 'general'), claim('notes')])).toEqual(['notes', 'post'])
    expect(sources([claim('post', 'general'), claim('notes', 'minister')])).toEqual(['notes', 'post'])
    expect(sources([claim('post'), claim('notes')])).toEqual(['notes', 'post'])
  })

  it('are one along a chain of both reasons', () => {
    const claims = [claim('a', 'general'), claim('b', 'general'), claim('c'), claim('d')]
    expect(sources(claims, { c: 'a' })).toEqual(['a+b+c', 'd'])
    expect(sources(claims, { a: 'c' })).toEqual(['a+b+c', 'd'])
  })
})
