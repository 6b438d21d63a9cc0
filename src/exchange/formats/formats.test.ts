import { describe, expect, it } from 'vitest'
import { generateMap } from '../../../bench/generate.mjs'
import { hostileNames, orlandTaken, readXml, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { type MapFile, toDataset } from '../../model/dataset.ts'
import { deriveRelationships } from '../../model/relationship.ts'
import { formats } from './formats.ts'

const large = () => {
  const map = generateMap(1000, 3000) as MapFile
  return toDataset({ ...map, relationships: deriveRelationships(map.claims) })
}

describe.each(formats)('$id', ({ write, losses, extension }) => {
  it('is the same text for the same view', () => {
    expect(write(viewOf(dataset))).toBe(write(viewOf(toDataset(structuredClone({ ...dataset })))))
  })

  it('holds whatever names hold, and nothing where nothing is shown', () => {
    for (const taken of [
      orlandTaken({ arden: hostileNames[0][0], brim: hostileNames[2][0], corr: hostileNames[3][0] }),
      orlandTaken({}, { date: '1700' }),
    ]) {
      const text = write(taken)
      if (/json|cyjs|cx2/.test(extension)) expect(() => JSON.parse(text)).not.toThrow()
      if (/gexf|graphml/.test(extension)) expect(() => readXml(text)).not.toThrow()
      expect(losses(taken).every((sentence) => /^[A-Z0-9].*\.$/.test(sentence))).toBe(true)
    }
  })

  it('1,000 actors and 3,000 ties are written within 5 s of work', () => {
    const taken = wholeOf(large())
    expect(taken.visible.ties.length).toBeGreaterThanOrEqual(3000)
    // Of the processor's time, which does not grow where others keep it busy.
    const start = process.cpuUsage()
    const text = write(taken)
    losses(taken)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(5)
    if (/gexf|graphml/.test(extension)) expect(() => readXml(text)).not.toThrow()
  }, 60_000)
})
