import { describe, expect, it } from 'vitest'
import { actorOf } from '../../tests/fixtures/records.ts'
import type { Actor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Kind } from '../model/kind.ts'
import type { Hop, TiePath } from '../model/path.ts'
import type { Relation } from '../model/relation.ts'
import type { Tie } from '../model/tie.ts'
import { kinship } from './kinship.ts'
import { pathSentence } from './pathSentence.ts'

const kind = (id: string, relation: Relation, forward: string, backward: string, more: Partial<Kind> = {}): Kind => ({
  id,
  relation,
  directed: true,
  aspect: 'state',
  forward: `{from} ${forward} {to}`,
  backward: `{to} ${backward} {from}`,
  ...more,
})
const kinds = [
  kind('shares', 'cooperation', 'shares intelligence with', 'receives intelligence from'),
  kind('allied', 'alliance', 'is allied with', 'is allied with'),
  kind('attacks', 'rivalry', 'attacks', 'is attacked by', { aspect: 'event' }),
  kind('deputy', 'affiliation', 'is a deputy leader of', '', {
    from: 'deputy',
    backward: '{to} has {from} as a deputy leader',
  }),
  kind('leads', 'affiliation', 'leads', 'is led by', { from: 'leader' }),
  kind('part', 'affiliation', 'belongs to', '', {
    from: 'part or member',
    backward: '{to} counts {from} among its parts',
  }),
  kind('defected', 'affiliation', '', 'took in defectors from', { forward: 'Members of {from} defected to {to}' }),
]
const actor = (id: string, name: string, type: Actor['type'] = 'militant group') => ({ ...actorOf(id, type), name })
const actors = [
  actor('us', 'United States', 'state'),
  actor('taliban', 'Taliban'),
  actor('haqqani', 'Haqqani network'),
  actor('siraj', 'Siraj', 'person'),
  actor('isis', 'ISIS-K'),
  actor('people', 'Civilians', 'population'),
]
const article = { id: 'post', when: '2021-08-30' } as Article
const names = {
  actor: new Map(actors.map((one) => [one.id, one])),
  kind: new Map(kinds.map((one) => [one.id, one])),
  article: new Map([[article.id, article]]),
  claim: new Map(),
}

/** "us shares taliban": the claim runs along the path; "us <shares taliban": against it. */
const hop = (text: string, more: Partial<Tie> = {}, when?: string): Hop => {
  const [from = '', said = '', to = ''] = text.split(' ')
  const forward = !said.startsWith('<')
  const id = said.replace('<', '')
  const { relation } = names.kind.get(id) as Kind
  const claim = {
    kind: id,
    relation,
    article: 'post',
    from: forward ? from : to,
    to: forward ? to : from,
    ...(when && { when }),
  } as Claim
  const tie: Tie = {
    id: `${from}--${to}--${relation}`,
    actors: [from, to],
    relation,
    claims: [claim],
    validity: 'holds',
    status: 'asserted',
    direction: 'forward',
    contested: false,
    articles: ['post'],
    independentSources: 1,
    ...(when && { since: when, lastAttested: when }),
    ...more,
  }
  return { from, to, ties: [tie], claim, forward, certain: tie.validity === 'holds' && tie.status !== 'hedged' }
}
const path = (...hops: Hop[]): TiePath => ({ actors: [hops[0]?.from ?? '', ...hops.map(({ to }) => to)], hops })
const told = (...hops: Hop[]) => pathSentence(path(...hops), names, '2021-08-31')

describe('a path in words', () => {
  it('is one sentence, each actor a clause about the next', () => {
    expect(told(hop('us shares taliban'))).toBe('The United States shares intelligence with the Taliban.')
    expect(told(hop('isis attacks people'), hop('people <attacks taliban'))).toBe(
      'ISIS-K attacks Civilians, who are attacked by the Taliban.',
    )
    expect(told(hop('siraj leads haqqani'), hop('haqqani allied taliban'))).toBe(
      'Siraj leads the Haqqani network, which is allied with the Taliban.',
    )
  })

  it('names the part that the next actor plays, with nothing between it and what that actor does', () => {
    expect(told(hop('us shares taliban'), hop('taliban <deputy siraj'), hop('siraj leads haqqani'))).toBe(
      'The United States shares intelligence with the Taliban, whose deputy Siraj leads the Haqqani network.',
    )
    expect(told(hop('us shares taliban'), hop('taliban <deputy siraj'))).toBe(
      'The United States shares intelligence with the Taliban, whose deputy is Siraj.',
    )
    expect(told(hop('taliban <deputy siraj'), hop('siraj <attacks us'))).toBe(
      'The Taliban’s deputy Siraj is attacked by the United States.',
    )
    expect(told(hop('taliban <deputy siraj'))).toBe('The Taliban have Siraj as a deputy leader.')
  })

  it('names an actor again where a clause does not end with it, and begins anew before it grows too long', () => {
    expect(told(hop('taliban <part haqqani'), hop('haqqani <attacks isis'))).toBe(
      'The Taliban count the Haqqani network among their parts; the Haqqani network is attacked by ISIS-K.',
    )
    expect(
      told(
        hop('us attacks isis'),
        hop('isis attacks taliban'),
        hop('taliban allied haqqani'),
        hop('haqqani <leads siraj'),
      ),
    ).toBe(
      'The United States attacks ISIS-K, which attacks the Taliban, who are allied with the Haqqani network. The Haqqani network is led by Siraj.',
    )
  })

  it('keeps to a kind whose sentence does not begin with the actor', () => {
    expect(told(hop('us attacks taliban'), hop('taliban defected isis'))).toBe(
      'The United States attacks the Taliban, members of whom defected to ISIS-K.',
    )
    expect(told(hop('taliban defected isis'))).toBe('Members of the Taliban defected to ISIS-K.')
  })

  it('says what is hedged or somebody’s word, and makes no title of it', () => {
    expect(told(hop('us shares taliban', { status: 'hedged' }))).toBe(
      'The United States perhaps shares intelligence with the Taliban.',
    )
    expect(told(hop('us allied taliban', { status: 'attributed' }))).toBe(
      'The United States is reportedly allied with the Taliban.',
    )
    expect(told(hop('us shares taliban'), hop('taliban <leads siraj', { status: 'hedged' }))).toBe(
      'The United States shares intelligence with the Taliban, who are perhaps led by Siraj.',
    )
  })

  it('tells in the past what is not known to hold, with its date', () => {
    const unknown = { validity: 'unknown' } as const
    expect(told(hop('us allied taliban', unknown, '2001'))).toBe(
      'The United States was allied with the Taliban (last attested 2001).',
    )
    expect(told(hop('us attacks taliban', unknown, '2001'))).toBe('The United States attacked the Taliban (2001).')
    expect(told(hop('us allied taliban', unknown, '2022-03'))).toBe(
      'The United States is allied with the Taliban (attested only later).',
    )
  })

  it('does not fail at a kind or an actor that the data does not hold', () => {
    const strange = hop('us allied taliban')
    expect(
      pathSentence(path({ ...strange, claim: { ...strange.claim, kind: 'gone' }, to: 'nobody' }), names, '2021'),
    ).toBe('The United States has a tie of alliance with nobody.')
    expect(pathSentence(path(), names, '2021')).toBe('')
  })
})

describe('what two ties make of two actors', () => {
  it('is told in everyday words', () => {
    expect(kinship(path(hop('us allied taliban'), hop('taliban attacks isis')), names)).toBe(
      'The United States is an ally of a rival of ISIS-K.',
    )
    expect(kinship(path(hop('people <attacks isis'), hop('isis <shares us')), names)).toBe(
      'Civilians are rivals of a partner of the United States.',
    )
    expect(kinship(path(hop('us allied taliban', { status: 'hedged' }), hop('taliban attacks isis')), names)).toBe(
      'The United States is perhaps an ally of a rival of ISIS-K.',
    )
  })

  it('is not told of structure, of pairs both friendly and hostile, or of any other length', () => {
    const both = hop('us allied taliban')
    const ambivalent: Hop = { ...both, ties: [...both.ties, ...hop('us attacks taliban').ties] }
    expect(kinship(path(ambivalent, hop('taliban attacks isis')), names)).toBeUndefined()
    expect(kinship(path(hop('siraj leads haqqani'), hop('haqqani attacks isis')), names)).toBeUndefined()
    expect(kinship(path(hop('us allied taliban')), names)).toBeUndefined()
  })
})
