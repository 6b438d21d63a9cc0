import { describe, expect, it } from 'vitest'
import { cacheNames, wayOf } from './versions.ts'

const scope = 'https://example.org/maps/'
const kept = new Set(['index.html', 'read.html', 'data/map.json', 'icon.svg'].map((path) => scope + path))
const way = (address: string) => wayOf(new URL(address, scope), scope, (one) => kept.has(one))

describe('how a request is answered', () => {
  it.each(['', '?data=mine.json', 'index.html'])(
    'the page “%s” is looked for on the network, else as it is kept',
    (path) => expect(way(path)).toEqual({ from: 'network', or: `${scope}index.html` }),
  )

  it('another page, or a file that is asked for in no version, likewise', () => {
    expect(way('read.html')).toEqual({ from: 'network', or: `${scope}read.html` })
    expect(way('icon.svg')).toEqual({ from: 'network', or: `${scope}icon.svg` })
  })

  it('data in a version comes from that version, whatever the network has', () =>
    expect(way('data/map.json?v=0123')).toEqual({ from: 'kept', version: '0123' }))

  it('code has its version in its name', () => expect(way('assets/map-1a2b3c4d.js')).toEqual({ from: 'kept' }))

  it('Chinese fonts are kept as they are used', () =>
    expect(way('assets/noto-serif-sc-4-400-normal-1a2b3c4d.woff')).toEqual({ from: 'used' }))

  it.each(['other.html', 'data/of-mine.json', '../', '../assets/a.js', 'https://example.com/maps/index.html'])(
    'with “%s” it has nothing to do',
    (address) => expect(way(address)).toBeUndefined(),
  )
})

it('maps in two folders of one host keep apart', () => {
  const [one, other] = [cacheNames('https://example.org/a/'), cacheNames('https://example.org/a/b/')]
  expect(one.isOurs(one.ofVersion('1'))).toBe(true)
  expect(one.isOurs(other.ofVersion('1'))).toBe(false)
  expect(one.ofVersion('used')).not.toBe(other.used)
})
