import { describe, expect, it } from 'vitest'
import { readEmbedding, readMay, writeEmbedding, writeMay } from './embedLink.ts'

describe('what readers may do', () => {
  it.each([
    [undefined, ['look', 'open', 'story']],
    ['', []],
    ['look', ['look']],
    ['story,look', ['look', 'story']],
    ['open, date', ['open', 'date']],
    ['look,look,look', ['look']],
    ['LOOK', []],
    ['__proto__,constructor,toString', []],
    ['look;open', []],
    ['<script>,wheel', ['wheel']],
    ['none', []],
    [`${'x,'.repeat(5000)}look`, []],
  ])('reads %j', (value, expected) => {
    expect([...readMay(value)]).toEqual(expected)
  })

  it('is written only where it is not the usual', () => {
    expect(writeMay(['story', 'open', 'look'])).toBeUndefined()
    expect(writeMay([])).toBe('')
    expect(writeMay(['lens', 'look'])).toBe('look,lens')
  })
})

describe('the fragment of an embedded page', () => {
  it('keeps what it says of the view apart from the rest', () => {
    expect(readEmbedding('date=2001&may=look&focus=usa.1&theme=dark&data=2026.1')).toEqual({
      may: new Set(['look']),
      theme: 'dark',
      link: 'date=2001&focus=usa.1',
    })
    expect(readEmbedding('story=a/b').place).toBe('a/b')
  })

  it('takes no theme that it does not know, and of what is said twice the first', () => {
    expect(readEmbedding('theme=javascript:alert(1)').theme).toBeUndefined()
    expect([...readEmbedding('may=open&may=date').may]).toEqual(['open'])
  })

  it('is not led astray by broken escapes, keys without values, or length', () => {
    expect(readEmbedding('may&theme&story&date=%zz')).toMatchObject({ link: 'date=%zz' })
    expect([...readEmbedding('may').may]).toEqual([])
    expect(readEmbedding(`date=${'9'.repeat(1e6)}`).link.length).toBeLessThan(10_000)
  })

  it('comes back as it was written', () => {
    const one = { may: new Set(['look', 'date'] as const), theme: 'light', place: 'a/b', link: 'date=2001' } as const
    const fragment = writeEmbedding(one)
    expect(fragment).toBe('story=a/b&date=2001&may=look,date&theme=light')
    expect(readEmbedding(fragment)).toEqual(one)
    expect(writeEmbedding({ may: new Set(['look', 'open', 'story']), link: '' })).toBe('')
  })
})
