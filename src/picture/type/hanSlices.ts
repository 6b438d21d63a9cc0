import { readCoverage } from './coverage.ts'
import type { Slice } from './cut.ts'
import { byName } from './fontAddresses.ts'
import listed from './hanSlices.json' with { type: 'json' }

const addresses = byName(
  import.meta.glob<string>('/node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-*-{400,700}-normal.woff', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
)

/** Chinese characters by how often they occur together, with kana and signs among them. */
export const hanSlices: readonly Slice[] = Object.entries(listed).map(([part, characters]) => ({
  family: 'any',
  font: 'noto-serif-sc',
  part,
  weights: [400, 700],
  italic: false,
  coverage: readCoverage(characters),
  addresses,
}))
