import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import type { Relation } from '../model/relation.ts'
import type { Tie } from '../model/tie.ts'
import { inCommon } from './inCommon.ts'

const tie = (a: string, b: string, relation: Relation, more: Partial<Tie> = {}) => tieOf(a, b, { relation, ...more })
const sure = (actor: string) => ({ actor, certain: true })
const unsure = (actor: string) => ({ actor, certain: false })
const nothing = { same: [], friends: [], torn: [] }

describe('what A and B have in common', () => {
  it('is a rival of both', () => {
    expect(inCommon([tie('a', 'x', 'rivalry'), tie('b', 'x', 'rivalry')], ['a', 'b'])).toEqual({
      ...nothing,
      same: [{ relation: 'rivalry', thirds: [sure('x')] }],
    })
  })

  it('is less certain where one tie is hedged or last attested earlier', () => {
    const ties = [
      tie('a', 'x', 'rivalry', { status: 'hedged' }),
      tie('b', 'x', 'rivalry'),
      tie('a', 'y', 'rivalry'),
      tie('b', 'y', 'rivalry', { validity: 'unknown' }),
    ]
    expect(inCommon(ties, ['a', 'b']).same).toEqual([{ relation: 'rivalry', thirds: [unsure('x'), unsure('y')] }])
  })

  it('is torn where it helps one and fights the other', () => {
    const ties = [
      tie('a', 'x', 'cooperation'),
      tie('b', 'x', 'rivalry'),
      tie('a', 'y', 'rivalry'),
      tie('b', 'y', 'alliance'),
    ]
    expect(inCommon(ties, ['a', 'b'])).toEqual({
      ...nothing,
      torn: [
        { friendOf: 'a', rivalOf: 'b', thirds: [sure('x')] },
        { friendOf: 'b', rivalOf: 'a', thirds: [sure('y')] },
      ],
    })
  })

  it('is an ally of one that cooperates with the other', () => {
    expect(inCommon([tie('a', 'x', 'alliance'), tie('b', 'x', 'cooperation')], ['a', 'b'])).toEqual({
      ...nothing,
      friends: [sure('x')],
    })
  })

  it('is nothing by ended, predicted, questioned or denied ties, nor by the ties between the two', () => {
    const ties = [
      tie('a', 'b', 'rivalry'),
      tie('b', 'w', 'rivalry'),
      tie('b', 'x', 'rivalry'),
      tie('a', 'w', 'rivalry', { validity: 'ended' }),
      tie('a', 'x', 'rivalry', { status: 'denied' }),
    ]
    expect(inCommon(ties, ['a', 'b'])).toEqual(nothing)
  })
})
