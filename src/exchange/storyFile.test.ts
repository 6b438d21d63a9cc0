import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { emptyStory, storiesFor } from '../../tests/fixtures/readerStories.ts'
import { seed } from '../../tests/fixtures/views.ts'
import { dataset } from '../../tests/map/theMap.ts'
import { toBase64 } from '../lib/base64.ts'
import { addStep } from '../model/storyEdits.ts'
import { refusalInWords } from './refusal.ts'
import { looksLikeStory, readStory, writeStory } from './storyFile.ts'
import { longestTale, readTale, writeTale } from './taleLink.ts'

const map = { title: dataset.title, version: dataset.version }
const lessons = ['One', 'Two', 'Three', 'Four', 'Five'].map((heading) => ({
  heading: `${heading}: the Taliban and ISIS-K, 2015`,
  view: 'date=2015&focus=isis-k.1',
  text: `${heading}. The second of them is founded and takes up arms against the first; others watch.`,
  claims: ['alliance-14b', 'means-07a'],
  facts: [],
}))
const lesson = lessons.reduce((story, step) => addStep(step).apply(story), emptyStory)
const file = writeStory({ map, story: lesson })
const told = (text: string) => {
  const read = readStory(text)
  return read.ok ? [] : read.error.map((refusal) => refusalInWords('a.story.json', refusal))
}
const urlSafe = (bytes: Uint8Array) => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const deflated = (text: string) => urlSafe(deflateSync(new TextEncoder().encode(text)))

describe('story files and links', () => {
  it('bring any story back as it was', () => {
    fc.assert(
      fc.property(storiesFor(dataset), (story) => {
        const text = writeStory({ map, story })
        expect(looksLikeStory(text)).toBe(true)
        // Half characters do not survive a file; all else does.
        const whole = JSON.parse(JSON.stringify(story)) as typeof story
        expect(readStory(text)).toEqual({ ok: true, value: { map, story: whole } })
        expect(writeStory({ map, story: whole })).toBe(text)
        const code = writeTale({ map, story: whole })
        expect(code).toMatch(/^[\w-]+$/)
        const tale = readTale(code)
        if (code.length > longestTale) expect(tale.ok).toBe(false)
        else expect(tale).toEqual({ ok: true, value: { map, story: whole } })
      }),
      { seed, numRuns: 60 },
    )
  })

  it('have a link for a lesson of five steps', () => {
    expect(writeTale({ map, story: lesson }).length).toBeLessThan(2000)
  })

  it('say line, column and mend of what is wrong', () => {
    const at = (needle: string, by: string) => file.replace(needle, by)
    expect(told(at('"heading": "One', '"headline": "One'))).toContainEqual(
      expect.stringMatching(
        /^a\.story\.json:\d+:\d+ {2}story\.steps\[0\]\.headline: there is no key `headline`.* → write `heading`/,
      ),
    )
    const [twice] = told(at('"id": "step-2"', '"id": "step-1"'))
    const line = file.split('\n').findIndex((one) => one.includes('"step-2"')) + 1
    expect(twice).toBe(
      `a.story.json:${line}:15  story.steps[1].id: the id "step-1" stands twice → give this step another id`,
    )
    expect(told(file.slice(0, 400))[0]).toMatch(/the file ends too early/)
    expect(told(at('"version": 1', '"version": 2'))).toEqual([
      'a.story.json  a newer version of this application wrote the file → load the page again, or open it there',
    ])
    expect(told(at('"minutes": 20', '"minutes": 20000'))[0]).toMatch(/`minutes` is 20000 → 240 is the most/)
    expect(told(at('"view": "date=2015', `"view": "${'x'.repeat(7000)}`))[0]).toMatch(/6000 is the most/)
  })

  it('refuse what reaches for prototypes, nests without end or holds too many steps', () => {
    const evil = file.replace('"summary"', '"__proto__": {"polluted": true}, "summary"')
    expect(told(evil)[0]).toMatch(/a key is called `__proto__`/)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const deep = `{"format":"allegiances-story","story":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(told(deep).length).toBe(1)
    const many = { ...lesson, steps: Array.from({ length: 61 }, (_, i) => ({ ...lesson.steps[0], id: `step-${i}` })) }
    expect(told(JSON.stringify({ format: 'allegiances-story', version: 1, map, story: many }))[0]).toMatch(
      /60 is the most/,
    )
    expect(told(' '.repeat(5_000_000))[0]).toMatch(/larger than 4 MB/)
  })

  it('refuse links that are cut, damaged, too long or expand without end', () => {
    const code = writeTale({ map, story: lesson })
    for (const length of [0, 1, 40, 41, 42, 43, code.length - 40])
      expect(readTale(code.slice(0, length)).ok, `cut at ${length}`).toBe(false)
    const bomb = deflated(' '.repeat(4_000_000))
    expect(bomb.length).toBeLessThan(longestTale)
    const started = performance.now()
    expect(readTale(bomb).ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
    expect(readTale('a'.repeat(longestTale + 1)).ok).toBe(false)
    expect(readTale('%%%').ok).toBe(false)
  })

  it('are taken whole or refused whole, whatever is done to them', () => {
    const damage = fc.array(fc.tuple(fc.nat(file.length), fc.nat(30), fc.string({ maxLength: 8 })), { maxLength: 4 })
    fc.assert(
      fc.property(damage, fc.nat(file.length), (cuts, end) => {
        let text = cuts.reduce((now, [at, some, by]) => now.slice(0, at) + by + now.slice(at + some), file)
        if (end % 3 === 0) text = text.slice(0, end)
        const read = readStory(text)
        if (read.ok) expect(read.value.story.steps.every(({ heading }) => typeof heading === 'string')).toBe(true)
        else expect(read.error.length).toBeGreaterThan(0)
        const tale = readTale(deflated(text))
        expect(tale.ok).toBe(read.ok && deflated(text).length <= longestTale)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { seed, numRuns: 300 },
    )
  })

  it('fuzzed bytes as a link neither hang nor throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        const read = readTale(urlSafe(bytes))
        expect(read.ok).toBe(false)
      }),
      { seed, numRuns: 300 },
    )
  })
})
