import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { readPdf } from '../../../tests/fixtures/readPdf.ts'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import type { Figure } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figurePdf } from './figurePdf.ts'

const lines = Object.values(scripts).flat()
const blockOf = (text: string, i: number): Figure['pages'][number]['blocks'][number] => {
  const face = { family: 'serif', weight: 500 } as const
  const line = { x: 20, y: 40 + 30 * i, anchor: 'start', text, face, size: 20, paint: 'ink' } as const
  return {
    role: 'text',
    name: 'line',
    layers: [{ name: 'line', at: { x: 0, y: 0 }, scale: 1, halo: false, shapes: [], texts: [line] }],
  }
}
const figure: Figure = {
  ...figureOf(onScreen(orlandOnPage())),
  pages: [{ width: 900, height: 60 + 30 * lines.length, blocks: lines.map(blockOf) }],
}

/** As a search compares: composed, without what is not seen. */
const searched = (text: string) => text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
const closed = (text: string) => searched(text).replace(/\s/g, '')
/** Letters of one word, between brackets, dots and numbers that may run the other way. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\u200c\u200d]+/gu) ?? []
/** pdf.js takes a glyph that reads a vowel sign for one without width, and sees gaps where there are none. */
const hasVowelSigns = (text: string) => /[\u064b-\u0655\u0670]/.test(text)

let bytes: Uint8Array
beforeAll(async () => {
  bytes = await figurePdf(figure, looks.white)
}, 60_000)

describe('names of every script in a PDF', () => {
  it('are read in the order in which they are written, by pdf.js', async () => {
    const text = closed((await readPdf(bytes)).pages.map((page) => page.text).join(''))
    for (const line of lines) {
      if (hasVowelSigns(line)) continue
      for (const word of wordsIn(line)) expect(text, line).toContain(closed(word))
    }
    for (const line of [...scripts.pashto, ...scripts.urdu, ...scripts.chinese, ...scripts.devanagari])
      expect(text, line).toContain(closed(line))
  })

  const poppler = version('pdftotext')
  it.skipIf(!poppler)(`are read by pdftotext${poppler ? '' : ' (not run: pdftotext is missing)'}`, () => {
    const text = searched(
      inFile(bytes, (path) => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })),
    )
    for (const line of lines) {
      if (hasVowelSigns(line)) continue
      for (const word of wordsIn(line)) expect(text, line).toContain(searched(word))
    }
  })

  const qpdf = version('qpdf')
  it.skipIf(!qpdf)(`stand in a file without faults${qpdf ? '' : ' (not run: qpdf is missing)'}`, () => {
    // It fails with an exit code where there is anything to repair.
    const told = inFile(bytes, (path) => execFileSync('qpdf', ['--check', path], { encoding: 'utf8' }))
    expect(told).toContain('No syntax or stream encoding errors found')
  })
})

function version(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

function inFile<Result>(content: Uint8Array, work: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'figure.pdf')
    writeFileSync(path, content)
    return work(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
