import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { seed, viewsOf } from '../../tests/fixtures/views.ts'
import { dataset } from '../../tests/map/theMap.ts'
import { toBase64 } from '../lib/base64.ts'
import type { Dataset } from '../model/dataset.ts'
import { mapFileOf } from '../model/mapFileOf.ts'
import { chunk, pngEnd, pngHead } from '../picture/bitmap/png/chunks.ts'
import { headLength, marker, packView } from '../picture/carry/packView.ts'
import { pngTexts } from '../picture/carry/pngTexts.ts'
import { looks } from '../picture/figureColours.ts'
import { figureOf } from '../picture/layout/figureOf.ts'
import { defaultSettings } from '../picture/settings.ts'
import { figureSvg } from '../picture/svg/figureSvg.ts'
import { readLink } from '../query/address/link.ts'
import { openPicture } from './openPicture.ts'
import { pictureKind } from './pictures/pictureKind.ts'

const figure = figureOf(onScreen(orlandOnPage()))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))))

const pngWith = (carried?: Uint8Array) =>
  joined(...pngHead({ width: 1, height: 1, channels: 3, dpi: 96, texts: pngTexts(figure, carried) }), ...pngEnd(1))
const svgWith = (carried?: Uint8Array) => bytesOf(figureSvg(figure, looks.white, { carried }))
const pdfWith = (carried?: Uint8Array, deflated = true) => {
  const stream = (content: Uint8Array) => joined('stream\n', deflated ? deflateSync(content) : content, '\nendstream\n')
  const file = carried ? joined('7 0 obj\n<< /Length 1 >>\n', stream(carried), 'endobj\n') : ''
  return joined('%PDF-1.7\n', '1 0 obj\n<<>>\n', stream(bytesOf('0 0 m 10 10 l S')), 'endobj\n', file, '%%EOF')
}
const files = { png: pngWith, svg: svgWith, pdf: pdfWith } as const
const kinds = ['png', 'svg', 'pdf'] as const

const open = (bytes: Uint8Array, map: Dataset = orland) => {
  const kind = pictureKind(bytes)
  return kind ? openPicture('a.file', kind, bytes, map) : expect.fail('it is not taken for a picture')
}
const refused = (bytes: Uint8Array, map?: Dataset): string => {
  const opened = open(bytes, map)
  return opened.ok ? expect.fail('it was taken') : opened.error.join('\n')
}

/** A hundred thousand bytes that become a hundred million. */
const bomb = deflateSync(Buffer.alloc(100_000_000, 65))

describe.each(kinds)('a view in a %s', (kind) => {
  it('comes back as it was, for random views of the map that ships', () => {
    fc.assert(
      fc.property(viewsOf(dataset, ['2021-08', '2001/2014', '198X']), (view) => {
        const opened = open(files[kind](packView(view, dataset)), dataset)
        if (!opened.ok) return expect.fail(opened.error.join())
        // The map that is open is not replaced by itself.
        expect(opened.value.map).toBeUndefined()
        expect(readLink(opened.value.link, dataset)).toEqual({ view, refused: [] })
      }),
      { seed, numRuns: 12 },
    )
  }, 30_000)

  it('brings the map behind it where another one is open', () => {
    const opened = open(files[kind](packView(orlandView, dataset)))
    expect(opened).toMatchObject({ ok: true, value: { map: { title: dataset.title } } })
    // The map is the same to the last claim: packed again it is the same text.
    expect(opened.ok && opened.value.map).toEqual(JSON.parse(JSON.stringify(mapFileOf(dataset))))
  })

  it('is the same to the byte when it is saved again', () => {
    const once = files[kind](packView(orlandView, orland))
    expect(files[kind](packView({ ...orlandView }, { ...orland }))).toEqual(once)
  })

  it('is missed with a sentence in a file from elsewhere', () => {
    expect(refused(files[kind]())).toMatch(
      /^a\.file is an? \w+ without a view in it\. .*Choose one of those, or a map file\.$/,
    )
  })

  it('is taken whole or not at all, wherever the file breaks off or is altered', () => {
    const whole = files[kind](packView(orlandView, orland))
    const good = { ok: true, value: { link: expect.any(String) } }
    const tried = (bytes: Uint8Array) => {
      const opened = openPicture('a.file', kind, bytes, orland)
      if (opened.ok) expect(opened).toEqual(good)
      else expect(opened.error.join()).toMatch(/^a\.file (is an? |was saved here).*\.$/)
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        tried(whole.subarray(0, at))
        tried(Uint8Array.from(whole).fill(value, at, at + 1))
        tried(Uint8Array.from(whole).fill(value, at, at + 40))
      }),
      { seed, numRuns: 100 },
    )
  }, 30_000)

  it('is held to the limits and rules of every map', () => {
    const lie = {
      ...orland,
      claims: orland.claims.map((claim) => ({ ...claim, status: 'rumoured' })),
    } as unknown as Dataset
    expect(refused(files[kind](packView(orlandView, lie)))).toMatch(/claims\[0\]\.status: .* → /)
    const lost = { ...orland, actors: orland.actors.slice(1) }
    expect(refused(files[kind](packView(orlandView, lost)))).toMatch(/ → /)
  })

  it('is not believed about its own length, its version or its check', () => {
    const packed = packView(orlandView, orland)
    const altered = (at: number, value: number) => Uint8Array.from(packed).fill(value, at, at + 1)
    const file = files[kind]
    expect(refused(file(altered(marker.length, 9)))).toMatch(/newer version .* Load this page anew/)
    for (const at of [marker.length + 1, marker.length + 4, marker.length + 8])
      expect(refused(file(altered(at, 0xee)))).toMatch(/damaged or cut off\. Fetch the file anew/)
    expect(refused(file(packed.subarray(0, headLength)))).toMatch(/damaged/)
  })

  it('does not expand without end', () => {
    const head = Buffer.alloc(9)
    head.writeUInt8(1)
    for (const length of [0xffffffff, 32 * 1024 * 1024, 10]) {
      head.writeUInt32BE(length, 1)
      expect(refused(files[kind](joined(marker, head, bomb.subarray(2))))).toMatch(/damaged/)
    }
  }, 30_000)
})

describe('what other programs make of a file', () => {
  const packed = packView(orlandView, orland)

  it('is still found: compressed text in a PNG, a moved element in an SVG, a stored stream in a PDF', () => {
    const text = Buffer.from(toBase64(packed))
    const data = joined(marker, Uint8Array.of(0, 1, 0, 0, 0), deflateSync(text))
    const png = joined(
      ...pngHead({ width: 1, height: 1, channels: 3, dpi: 96, texts: [] }),
      chunk('iTXt', data),
      ...pngEnd(1),
    )
    const spaced = toBase64(packed).replace(/(.{60})/g, '$1\r\n   ')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><g><ns0:view>${spaced}</ns0:view></g></svg>`
    for (const bytes of [png, bytesOf(svg), pdfWith(packed, false)]) expect(open(bytes).ok).toBe(true)
  })

  it('may lie: text that bursts, keywords without text, streams without end', () => {
    const bursting = joined(marker, Uint8Array.of(0, 1, 0, 0, 0), bomb)
    for (const data of [
      bursting,
      bytesOf(`${marker}\0`),
      bytesOf(`${marker}\0\0\0`),
      bytesOf(`${marker}\0\0\0\0\0%%%`),
    ])
      expect(
        refused(joined(...pngHead({ width: 1, height: 1, channels: 3, dpi: 96, texts: [] }), chunk('iTXt', data))),
      ).toMatch(/damaged/)
    expect(refused(joined('%PDF-1.7\n', 'stream\n'.repeat(20_000)))).toMatch(/without a view/)
    expect(refused(joined('%PDF-1.7\nstream\n', deflateSync(packed).subarray(0, 400)))).toMatch(/damaged/)
    expect(refused(bytesOf(`<svg>${toBase64(packed).slice(0, 200)}</svg>`))).toMatch(/damaged/)
  }, 30_000)
})

describe('pictureKind', () => {
  it('goes by how a file begins, not by its name', () => {
    expect(pictureKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg')
    expect(pictureKind(bytesOf('RIFF\0\0\0\0WEBPVP8 '))).toBe('webp')
    expect(pictureKind(bytesOf('GIF89a'))).toBe('other')
    expect(pictureKind(bytesOf('\n<?xml version="1.0"?><svg/>'))).toBe('svg')
    expect(pictureKind(bytesOf('<html><p>'))).toBe('other')
    for (const text of ['{"version":"1"}', '', 'just words', '[1]']) expect(pictureKind(bytesOf(text))).toBeUndefined()
  })
})

it('every visible tie and its citation is in the text of the file, even where the picture lists none', () => {
  const bare = figureOf(onScreen(orlandOnPage()), {
    ...defaultSettings,
    references: 'none',
  })
  const svg = figureSvg(bare, looks.white)
  const texts = pngTexts(bare).find(({ keyword }) => keyword === 'Comment')?.text ?? ''
  const { ties } = bare.source.visible
  expect(ties.length).toBeGreaterThan(2)
  for (const tie of ties)
    for (const { paragraph } of tie.claims) {
      expect(texts).toMatch(new RegExp(`\\[\\d+\\u00a0¶[\\d, –]*${paragraph}`))
      expect(svg).toContain(`¶${paragraph}`)
    }
  expect(texts.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(ties.length)
})
