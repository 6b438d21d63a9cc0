import { describe, expect, it } from 'vitest'
import { tinyMap } from '../../../tests/fixtures/tinyMap.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { toDataset } from '../../model/dataset.ts'
import { closeExtent, wholeExtent } from './extent.ts'

const date = (time: number) => new Date(time).toISOString().slice(0, 10)
const words = (extent: { from: number; to: number } | undefined) => extent && [date(extent.from), date(extent.to)]

describe('the two scales', () => {
  it('the years reach from the one before the first date to the end of the last', () => {
    // The first date is 1931, the last the articles' 3 May 1931.
    expect(words(wholeExtent(toDataset(tinyMap)))).toEqual(['1930-01-01', '1932-01-01'])
    // From the 1980s to an article of winter 2021–22.
    expect(words(wholeExtent(dataset))).toEqual(['1979-01-01', '2023-01-01'])
  })

  it('the weeks are where most days are named, two weeks around them, from Monday to Monday', () => {
    // From 14 August, a Saturday, to 2 September 2021, a Thursday.
    expect(words(closeExtent(dataset))).toEqual(['2021-07-26', '2021-09-20'])
  })

  it('another map has its own weeks, or none where hardly a day is named', () => {
    expect(closeExtent(toDataset(tinyMap))).toBeUndefined()
    const when = ['1990-01-01', '1931-05-02', '1931-05-04', '1931-05-20']
    const events = when.map((at, index) => ({ id: `e${index}`, name: '', when: at, actors: [] }))
    // Articles of 2 and 3 May; two weeks before 2 May 1931 is Saturday 18 April; two after 20 May, Wednesday 3 June.
    expect(words(closeExtent(toDataset({ ...tinyMap, events })))).toEqual(['1931-04-13', '1931-06-08'])
  })
})
