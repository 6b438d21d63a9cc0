import { mapKeys } from '../exchange/mapKeys.ts'
import { shapeFindings } from '../exchange/shapeFindings.ts'
import type { z } from '../exchange/zod.ts'
import type { SetAside } from '../rules/draft.ts'
import type { Finding, Path } from '../rules/finding.ts'
import type { Problem } from './problem.ts'
import type { YamlSource } from './yamlSource.ts'

/** A record of the right shape, and the way from a finding inside it to its place. */
export interface Authored<T> {
  readonly record: T
  readonly locate: (finding: Finding) => Problem
}

export interface Records<T> {
  readonly records: readonly Authored<T>[]
  /** The ids of the records whose shape is wrong; all, where the file is not even a list. */
  readonly setAside: SetAside
  readonly problems: readonly Problem[]
}

/** Reads the list of records of a file; each is judged by itself, so that one mistake does not hide the others. */
export const readRecords = <T>(source: YamlSource, schema: z.ZodType<T>): Records<T> => {
  if (source.problems.length > 0) return { records: [], setAside: 'all', problems: source.problems }
  const items = source.value ?? []
  if (!Array.isArray(items)) {
    const problem = source.locate({ at: [], message: 'the file is not a list', mend: 'start each record with "- "' })
    return { records: [], setAside: 'all', problems: [problem] }
  }
  const records: Authored<T>[] = []
  const setAside = new Set<string>()
  const problems: Problem[] = []
  for (const [index, item] of items.entries()) {
    const read = readRecord(source, schema, item, [index])
    if ('problems' in read) {
      problems.push(...read.problems)
      if (typeof item?.id === 'string') setAside.add(item.id)
    } else records.push(read)
  }
  return { records, setAside, problems }
}

/** Reads the one record that stands at a path of a file. */
export const readRecord = <T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  value: unknown = source.value,
  path: Path = [],
  keys: readonly string[] = mapKeys,
): Authored<T> | { readonly problems: readonly Problem[] } => {
  const locate = (finding: Finding) => source.locate({ ...finding, at: [...path, ...finding.at] })
  const parsed = schema.safeParse(value)
  if (parsed.success) return { record: parsed.data, locate }
  return { problems: shapeFindings(parsed.error.issues, value, keys).map(locate) }
}
