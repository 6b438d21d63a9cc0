import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import type { Claim } from '../model/claim.ts'
import { toDataset } from '../model/dataset.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import { analysed } from './analysed.ts'
import { farApart } from './farApart.ts'
import { whyNoPath } from './noPath.ts'
import { bridges, bridgingTies, pathsBetween } from './paths.ts'

const { ties } = analysed(orland, orlandView).visible
const between = (from: string, to: string, avoid: Parameters<typeof bridgingTies>[1] = []) =>
  pathsBetween(bridgingTies(ties, avoid), [from, to], orland, orlandView)
const without = (id: string): Tie[] => ties.filter((tie) => tie.id !== id)

describe('paths between two actors', () => {
  it('are the direct tie, then the way by another', () => {
    expect(between('brim', 'corr').map(({ actors }) => actors)).toEqual([
      ['brim', 'corr'],
      ['brim', 'arden', 'corr'],
    ])
  })

  it('tell what is only hedged', () => {
    expect(between('brim', 'corr').map(({ hops }) => hops.map(({ certain }) => certain))).toEqual([
      [false],
      [true, true],
    ])
  })

  it('carry every tie of a pair, the one that holds before the one last attested earlier, and the claim that tells it', () => {
    const [hop] = between('brim', 'arden')[0]?.hops ?? []
    expect(hop?.ties.map(({ id }) => id)).toEqual(['arden--brim--cooperation', 'arden--brim--rivalry'])
    // Asserted, of 1931; Dorn's, which counts as Arden's, is only attributed, and another is a denial.
    expect(hop?.claim.id).toBe('g1')
    expect(hop?.forward).toBe(false)
    expect(between('arden', 'brim')[0]?.hops[0]?.forward).toBe(true)
  })

  it('do not walk what the reader avoids', () => {
    expect(between('brim', 'corr', ['rivalry'])).toEqual([])
    expect(between('arden', 'brim', ['rivalry'])[0]?.hops[0]?.ties.map(({ relation }) => relation)).toEqual([
      'cooperation',
    ])
  })

  it('never use an ended tie, nor one that is denied, predicted or asked', () => {
    const bridging = statuses.filter((status) => bridges({ status, validity: 'unknown' }))
    expect(bridging).toEqual(['asserted', 'attributed', 'hedged'])
    expect(statuses.filter((status) => bridges({ status, validity: 'ended' }))).toEqual([])
  })
})

describe('why there is no path', () => {
  const why = (some: readonly Tie[], avoid: Parameters<typeof whyNoPath>[4], view = orlandView) =>
    whyNoPath(orland, view, some, ['brim', 'corr'], avoid)

  it('is a relation that is avoided: the one that would do, or all where only all would', () => {
    expect(why(ties, ['rivalry', 'affiliation'])).toMatchObject({ avoided: ['rivalry'], alone: true, reach: [1, 0] })
    expect(why(without('brim--corr--rivalry'), ['rivalry', 'cooperation'])).toMatchObject({ avoided: ['rivalry'] })
    expect(why([], [...relations])).toMatchObject({ avoided: [], reach: [0, 0] })
  })

  it('is what the filters hide', () => {
    const view = { ...orlandView, filters: { ...orlandView.filters, relations: ['rivalry'] as const } }
    expect(why(analysed(orland, view).visible.ties, [], view)).toMatchObject({ hidden: true })
    expect(why(ties, relations)).toMatchObject({ hidden: false, ended: false, unsaid: false })
  })
})

describe('what does not bridge', () => {
  const changed = (some: Partial<Claim>) => {
    const claims = orland.claims.map((claim) => (claim.to === 'corr' ? { ...claim, ...some } : claim))
    const map = toDataset({ ...orland, claims })
    return whyNoPath(map, orlandView, analysed(map, orlandView).visible.ties, ['brim', 'corr'], [])
  }

  it('is told where it would make a path: what has ended, what is only predicted or asked, and nothing that is denied', () => {
    const nothing = { reach: [1, 0], avoided: [], hidden: false, ended: false, unsaid: false }
    expect(changed({ when: '1920/1925', status: 'asserted' })).toMatchObject({ ...nothing, ended: true })
    expect(changed({ when: '1931', status: 'questioned' })).toMatchObject({ ...nothing, unsaid: true })
    expect(changed({ when: '1931', status: 'denied' })).toMatchObject(nothing)
  })
})

describe('pairs to begin with', () => {
  it('are tied by way of others only, and no actor comes twice', () => {
    expect(farApart(orland, ties, 4)).toEqual([])
    expect(farApart(orland, without('brim--corr--rivalry'), 4)).toEqual([['brim', 'corr']])
    expect(farApart(orland, without('brim--corr--rivalry'), 0)).toEqual([])
  })
})
