import { expect, test } from 'vitest'
import { applyRules } from './applyRules.ts'
import { soundDraft } from './soundDraft.ts'

const broken = { ...soundDraft, layout: { ...soundDraft.layout, phone: { ...soundDraft.layout.phone, nodes: {} } } }

test('a sound map breaks no rule', () => {
  expect(applyRules(soundDraft, { house: true, whole: true })).toEqual([])
})

test("the house's own standards are not asked of others, nor of a map with records set aside", () => {
  expect(applyRules(broken, { house: true, whole: true })).toHaveLength(2)
  expect(applyRules(broken, { house: false, whole: true })).toEqual([])
  expect(applyRules(broken, { house: true, whole: false })).toEqual([])
})

test('it stops at the limit', () => {
  expect(applyRules(broken, { house: true, whole: true, limit: 1 })).toHaveLength(1)
})
