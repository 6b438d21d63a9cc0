import { fileURLToPath } from 'node:url'
import { compileMap } from '../../src/compile/compileMap.ts'
import { formatProblem } from '../../src/compile/problem.ts'
import { type Dataset, toDataset } from '../../src/model/dataset.ts'

const compiled = await compileMap(fileURLToPath(new URL('../../graph-data', import.meta.url)))
if (!('map' in compiled)) throw new Error(compiled.problems.map(formatProblem).join('\n'))

/** The map that ships, compiled from graph-data. */
export const dataset: Dataset = toDataset(compiled.map)

/** The stories that ship with it. */
export const { stories } = compiled
