import { expect, it } from 'vitest'
import { readSourceFiles, readStylesheets } from './source-files.ts'

const lengthOf = ({ path, text }: { path: string; text: string }) => ({
  path,
  lines: text.trimEnd().split('\n').length,
})
const lengths = readSourceFiles().map(lengthOf)

it('no file is over 300 lines', () => {
  const long = [...lengths, ...readStylesheets().map(lengthOf)]
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
  if (long.length > 0) {
    expect.fail(
      `A file is one idea, named for it, and can be read in one go. Split by idea, not by size:\n${long.join('\n')}`,
    )
  }
})

it('half of the files have at most 80 lines', () => {
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const why = `The median file has ${median} lines; small files keep one idea each. Split the long ones.`
  expect(median, why).toBeLessThanOrEqual(80)
})

it('no two files differ only by .ts and .tsx: the compiler would pass over the second', () => {
  const paths = new Set(lengths.map(({ path }) => path))
  expect([...paths].filter((path) => path.endsWith('.tsx') && paths.has(path.slice(0, -1)))).toEqual([])
})
