import assert from 'node:assert/strict'
import { unzlibSync } from 'fflate'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Tie } from '../../src/model/tie.ts'
import type { Visible } from '../../src/model/visible.ts'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { openPackage } from '../fixtures/openPackage.ts'
import { flattened, readPdf } from '../fixtures/readPdf.ts'
import { choose, openComposer, previewIsThere, save } from './composer.ts'
import { datasetOf, openLens, openMap, visibleAt } from './map.ts'

/** The lines that a citation names: "[2 ¶7–9; 3 ¶14] hedged [1 ¶4]" names 2¶7, 2¶8, 2¶9, 3¶14 and 1¶4. */
const linesNamed = (entry: string): Set<string> =>
  new Set(
    [...entry.matchAll(/\[([^\]]*¶[^\]]*)\]/g)].flatMap(([, inside = '']) =>
      inside.split(';').flatMap((part) => {
        const [article = '', lines = ''] = part.split('¶')
        return lines.split(',').flatMap((span) => {
          const [from = 0, to = from] = span.split('–').map(Number)
          return Array.from({ length: to - from + 1 }, (_, i) => `${Number(article)}¶${from + i}`)
        })
      }),
    ),
  )

/** The lines that a tie rests on. */
const linesOf = ({ claims }: Tie, { articles }: Dataset): Set<string> =>
  new Set(claims.map(({ article, paragraph }) => `${articles.findIndex(({ id }) => id === article) + 1}¶${paragraph}`))

const bare = (text: string): string => text.replace(/\s+/g, '')

/** That what a file says in words names both actors and every line of each tie that is visible, tie by tie. */
export const citesAll = (entries: readonly string[], { ties, actors, dataset }: Visible, file: string): void => {
  const names = new Map([...dataset.actors, ...actors].map(({ id, name }) => [id, bare(name)]))
  const left = entries.map((entry) => ({ words: bare(entry), lines: linesNamed(entry) }))
  for (const tie of ties) {
    const lines = linesOf(tie, dataset)
    const found = left.findIndex(
      (entry) =>
        tie.actors.every((id) => entry.words.includes(names.get(id) ?? '?')) &&
        entry.lines.size === lines.size &&
        [...lines].every((line) => entry.lines.has(line)),
    )
    assert.ok(found >= 0, `${file} cites ${tie.id} with ${[...lines]}`)
    left.splice(found, 1)
  }
}

/** What each format says of the ties, in words. */
export const readers: Readonly<Record<string, (file: Saved) => Promise<readonly string[]> | readonly string[]>> = {
  PDF: async ({ bytes }) => {
    const { pages } = await readPdf(new Uint8Array(bytes))
    return flattened(pages.flatMap(({ structure }) => structure))
      .filter(({ role }) => role === 'LI')
      .map((item) =>
        flattened([item])
          .map(({ text }) => text)
          .join(' '),
      )
  },
  PowerPoint: ({ bytes }) =>
    [...openPackage(bytes)]
      .filter(([path]) => /notesSlide\d+\.xml$/.test(path))
      .flatMap(([, notes]) => paragraphsIn(notes)),
  PNG: ({ bytes }) => commentOf(bytes).split('\n'),
  SVG: ({ bytes }) => (/<allegiances:list[^>]*>([^<]*)</.exec(bytes.toString('utf8'))?.[1] ?? '').split('\n'),
}

interface Node {
  readonly name: string
  readonly text: string
  readonly children: readonly Node[]
}
const paragraphsIn = (node: Node): string[] =>
  node.name === 'a:p' ? [textIn(node)] : node.children.flatMap(paragraphsIn)
const textIn = ({ name, text, children }: Node): string => (name === 'a:t' ? text : children.map(textIn).join(''))

/** The comment of a PNG, out of its iTXt chunks. */
const commentOf = (png: Buffer): string => {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const data = png.subarray(at + 8, at + 8 + length)
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt' && data.toString('latin1', 0, 8) === 'Comment\0') {
      // Keyword, 0, compressed or not, method, language, 0, keyword in that language, 0, text.
      const language = data.indexOf(0, 10)
      const text = data.subarray(data.indexOf(0, language + 1) + 1)
      return Buffer.from(data[8] === 1 ? unzlibSync(text) : text).toString('utf8')
    }
    at += 12 + length
  }
  return assert.fail('the PNG has no comment')
}

const open = (driver: Driver, fragment: string): Promise<void> => {
  const lens = /^lens=(\w+)(?:&(.*))?$/.exec(fragment)
  return lens ? openLens(driver, lens[1] ?? '', lens[2]) : openMap(driver, fragment)
}

export const figureFiles: readonly Journey[] = ['', 'lens=matrix'].map((fragment) => ({
  name: `every file of a figure cites every tie that is visible, and is the same when it is saved again: ${fragment || 'the map'}`,
  needs: ['downloads'],
  run: async (driver) => {
    const visible = visibleAt(await datasetOf(driver), fragment)
    assert.ok(visible.ties.length > 10)
    await open(driver, fragment)
    await openComposer(driver)
    for (const [format, read] of Object.entries(readers)) {
      await choose(driver, 'Format', format)
      if (format === 'PNG') await choose(driver, 'Resolution', '150 dpi')
      await previewIsThere(driver)
      const saved = await save(driver)
      citesAll(await read(saved), visible, saved.name)
      const again = await save(driver)
      assert.ok(again.bytes.equals(saved.bytes), `${saved.name} is the same to the byte when it is saved again`)
    }
  },
}))
