import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kappa, match, readCsv } from '../../scripts/agreement.mjs'
import { agreement } from './about.ts'

const reading = (name: string) =>
  readCsv(readFileSync(new URL(`../../graph-data/readings/${name}.csv`, import.meta.url), 'utf8'))

test('the figures of agreement are those of the two readings', () => {
  const [a, b] = [reading('a'), reading('b')]
  const tie = ({ from = '', to = '', relation = '' }: Record<string, string>) => [...[from, to].sort(), relation].join()
  const [inA, inB] = [new Set(a.map(tie)), new Set(b.map(tie))]
  const matched = match(a, b)
  const same = (key: string) => matched.filter(({ x, y }) => x[key] === y[key]).length
  expect(agreement).toEqual({
    found: [...inA].filter((id) => inB.has(id)).length,
    relationships: new Set([...inA, ...inB]).size,
    matched: matched.length,
    paragraph: same('paragraph'),
    status: same('status'),
    kappa: kappa(matched.map(({ x, y }) => [x.status ?? '', y.status ?? ''])).toFixed(2),
    date: same('when'),
  })
})
