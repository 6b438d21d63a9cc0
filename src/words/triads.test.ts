import { expect, test } from 'vitest'
import { actorOf, tieOf } from '../../tests/fixtures/records.ts'
import type { Relation } from '../model/relation.ts'
import type { Sign, SignedPair } from '../model/sign.ts'
import type { Tie } from '../model/tie.ts'
import type { SignedTriad } from '../model/triad.ts'
import type { Nouns } from './grammar/noun.ts'
import { triadBriefly, triadDoubt, triadSentence, triadTitle } from './triads.ts'

const names: Nouns = {
  actor: new Map(['A', 'B', 'C'].map((id) => [id, actorOf(id)])),
  claim: new Map(),
  kind: new Map(),
}

const pair = (a: string, b: string, relations: readonly Relation[], more: Partial<Tie> = {}): SignedPair => {
  const rivals = relations.includes('rivalry')
  const sign: Sign = rivals ? (relations.length > 1 ? 'ambivalent' : 'negative') : 'positive'
  return {
    id: `${a}--${b}`,
    actors: [a, b],
    sign,
    ties: relations.map((relation) => tieOf(a, b, { relation, ...more })),
  }
}
const triad = (
  ab: readonly Relation[],
  bc: readonly Relation[],
  ac: readonly Relation[],
  standing?: SignedTriad['standing'],
): SignedTriad => ({
  actors: ['A', 'B', 'C'],
  pairs: [pair('A', 'B', ab), pair('B', 'C', bc), pair('A', 'C', ac)],
  ...(standing && { standing }),
  outcome: !standing ? 'depends' : standing === 'friends' || standing === 'common enemy' ? 'balanced' : 'strained',
})

const [ally, help, rival] = [['alliance'], ['cooperation'], ['rivalry']] as const

test.each([
  [triad(ally, ally, ally, 'friends'), 'Balanced: three friends', 'A, B and C are all allied with each other.'],
  [
    triad(ally, help, ['alliance', 'cooperation'], 'friends'),
    'Balanced: three friends',
    'A and B are allied; B and C cooperate; A and C are allied and cooperate.',
  ],
  [
    triad(rival, help, rival, 'common enemy'),
    'Balanced: the enemy of my enemy',
    'B and C are both at odds with A, and they cooperate.',
  ],
  [
    triad(help, help, rival, 'between'),
    'Strained: a friend of two who are at odds',
    'B cooperates with both A and C, who are at odds.',
  ],
  [
    triad(rival, ally, help, 'between'),
    'Strained: a friend of two who are at odds',
    'C cooperates with A and is allied with B, who are at odds.',
  ],
  [triad(rival, rival, rival, 'rivals'), 'Strained: all three at odds', 'A, B and C are all at odds with each other.'],
  [
    triad(['cooperation', 'rivalry'], rival, rival),
    'Depends: by how a pair is read',
    'A and B cooperate and are at odds too; both are at odds with C. Read as friends they make the triad balanced, read as at odds strained.',
  ],
  [
    triad(rival, help, ['alliance', 'rivalry']),
    'Depends: by how a pair is read',
    'A and C are allied and are at odds too; A is at odds with B, C cooperates with it. Read as at odds they make the triad balanced, read as friends strained.',
  ],
  [
    triad(['cooperation', 'rivalry'], ['cooperation', 'rivalry'], rival),
    'Depends: by how a pair is read',
    'Among A, B and C, more than one pair is tied in both ways.',
  ],
])('%#: says who stands how with whom', (one, title, sentence) => {
  expect(triadTitle(one)).toBe(title)
  expect(triadSentence(one, names)).toBe(sentence)
})

test.each([
  [
    triad(help, help, rival, 'between'),
    'Central Asian jihadists cooperate with both the Taliban and ISIS-K, who are at odds.',
  ],
  [
    triad(rival, ally, help, 'between'),
    'ISIS-K cooperates with the Taliban and is allied with Central Asian jihadists, who are at odds.',
  ],
  [
    triad(ally, ['cooperation', 'rivalry'], rival),
    'Central Asian jihadists and ISIS-K cooperate and are at odds too; Central Asian jihadists are allied with the Taliban, ISIS-K is at odds with them. Read as at odds they make the triad balanced, read as friends strained.',
  ],
  [
    triad(rival, rival, ally, 'common enemy'),
    'The Taliban and ISIS-K are both at odds with Central Asian jihadists, and they are allied.',
  ],
])('%#: names actors as a sentence does, and the verb agrees', (one, sentence) => {
  const actors = [
    { ...actorOf('A'), name: 'Taliban' },
    { ...actorOf('B'), name: 'Central Asian jihadists', unnamed: true },
    { ...actorOf('C'), name: 'ISIS-K' },
  ]
  expect(triadSentence(one, { ...names, actor: new Map(actors.map((actor) => [actor.id, actor])) })).toBe(sentence)
})

test('says what a triad rests on that is less than certain', () => {
  const sure = triad(ally, ally, ally, 'friends')
  expect(triadDoubt(sure)).toBeUndefined()
  const [ab, bc, ac] = sure.pairs
  const hedged = { ...bc, ties: [tieOf('B', 'C', { status: 'hedged' })] }
  const unknown = { ...ac, ties: [tieOf('A', 'C', { validity: 'unknown' })] }
  expect(triadDoubt({ ...sure, pairs: [ab, hedged, unknown] })).toBe('Less than certain: hedged, not known then.')
})

test('is read out in twenty words at most', () => {
  expect(triadBriefly(triad(rival, rival, rival, 'rivals'), names)).toBe('A, B and C are all at odds with each other.')
  const open = triad(['cooperation', 'rivalry'], ally, ally)
  expect(triadSentence(open, names).split(' ').length).toBeGreaterThan(20)
  expect(triadBriefly(open, names)).toBe('Depends: by how a pair is read. A, B and C.')
})
