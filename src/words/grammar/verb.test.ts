import { describe, expect, it } from 'vitest'
import { conjugate, readVerb } from './verb.ts'

describe('the forms of a verb', () => {
  it.each([
    ['attacks', 'attack', 'attacked', 'attacked'],
    ['presses', 'press', 'pressed', 'pressed'],
    ['blames', 'blame', 'blamed', 'blamed'],
    ['recognises', 'recognise', 'recognised', 'recognised'],
    ['relies', 'rely', 'relied', 'relied'],
    ['bans', 'ban', 'banned', 'banned'],
    ['join', 'join', 'joined', 'joined'],
    ['fights', 'fight', 'fought', 'fought'],
    ['overthrows', 'overthrow', 'overthrew', 'overthrown'],
    ['keeps', 'keep', 'kept', 'kept'],
    ['withdraws', 'withdraw', 'withdrew', 'withdrawn'],
    ['splits', 'split', 'split', 'split'],
    ['counts', 'count', 'counted', 'counted'],
    ['withholds', 'withhold', 'withheld', 'withheld'],
    ['is', 'be', 'was', 'been'],
    ['has', 'have', 'had', 'had'],
  ])('of %s', (word, base, past, participle) => {
    expect(readVerb(word)).toMatchObject({ verb: { base, past, participle }, past: false })
  })

  it.each([
    ['declared', 'declare'],
    ['founded', 'found'],
    ['defected', 'defect'],
    ['succeeded', 'succeed'],
    ['offered', 'offer'],
    ['served', 'serve'],
    ['defeated', 'defeat'],
    ['created', 'create'],
    ['married', 'marry'],
    ['robbed', 'rob'],
    ['led', 'lead'],
  ])('of %s, which is a past', (word, base) => {
    expect(readVerb(word)).toMatchObject({ verb: { base }, past: true })
  })
})

describe('a verb behind its subject', () => {
  it.each([
    ['is', 'present', true, 'are'],
    ['is', 'past', true, 'were'],
    ['was', 'present', true, 'were'],
    ['relies', 'present', true, 'rely'],
    ['is', 'perfect', false, 'has been'],
    ['keeps', 'present', true, 'keep'],
    ['keeps', 'perfect', true, 'have kept'],
    ['attacks', 'may', false, 'may attack'],
    ['declared', 'may', false, 'may have declared'],
    ['meets', 'may have', false, 'may have met'],
    ['holds', 'expected', true, 'are expected to hold'],
    ['holds', 'was expected', false, 'was expected to hold'],
    ['founded', 'present', false, 'founded'],
    ['rival-of', 'past', false, 'rival-of'],
  ] as const)('%s, %s, plural %s: %s', (word, mood, plural, form) => {
    expect(conjugate(word, mood, plural)).toBe(form)
  })
})
