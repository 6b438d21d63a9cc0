import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { readLink, writeLink } from './link.ts'

const throughLink = (view: typeof orlandView) => readLink(writeLink(view), orland).view.tool

it('the link keeps over which relations betweenness is measured, and takes only relations for such', () => {
  const over = ['cooperation', 'rivalry'] as const
  expect(throughLink({ ...orlandView, tool: { type: 'measures', over } })).toEqual({ type: 'measures', over })
  expect(throughLink({ ...orlandView, tool: { type: 'measures' } })).toEqual({ type: 'measures' })
  expect(readLink('tool=measures:rivalry.love', orland).view.tool).toEqual({ type: 'measures', over: ['rivalry'] })
  expect(readLink('tool=measures:love', orland).view.tool).toEqual({ type: 'measures' })
})
