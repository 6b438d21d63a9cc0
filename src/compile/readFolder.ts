import { join } from 'node:path'
import type { z } from '../exchange/zod.ts'
import type { Collection, Draft, SetAside } from '../rules/draft.ts'
import type { Finding } from '../rules/finding.ts'
import { listFiles, recordFiles } from './authoredFiles.ts'
import type { Problem } from './problem.ts'
import { readClaims } from './readClaims.ts'
import { type Authored, readRecord, readRecords } from './readRecords.ts'
import { readSource } from './readSource.ts'

/** The records of a folder whose shape is right, and the problems of the others. */
export interface Folder {
  readonly draft: Draft
  readonly problems: readonly Problem[]
  /** From a finding about the draft to its place in a file. */
  readonly locate: (finding: Finding) => Problem
}

export const readFolder = async (folder: string): Promise<Folder> => {
  const path = (name: string) => join(folder, `${name}.yaml`)
  const list = async <T>(name: keyof typeof listFiles, schema: z.ZodType<T>) =>
    readRecords(await readSource(path(name)), schema)

  const about = await readOne(path('map'), recordFiles.map)
  const layout = await readOne(path('layout'), recordFiles.layout)
  const articles = await list('articles', listFiles.articles)
  const articleIds = new Set([...articles.records.map(({ record }) => record.id), ...articles.setAside])
  const claims = await readClaims(folder, (id) => articles.setAside === 'all' || articleIds.has(id))
  const lists = {
    articles: { ...articles, setAside: withUnknown(articles.setAside, claims.unknownArticles) },
    actors: await list('actors', listFiles.actors),
    kinds: await list('kinds', listFiles.kinds),
    events: await list('events', listFiles.events),
    periods: await list('periods', listFiles.periods),
    claims,
    facts: await list('facts', listFiles.facts),
    disagreements: await list('disagreements', listFiles.disagreements),
  } satisfies Record<Collection, unknown>

  const all = Object.entries(lists)
  return {
    draft: {
      version: about.record?.version ?? '',
      title: about.record?.title ?? '',
      layout: layout.record ?? { wide: nothing, phone: nothing },
      articles: lists.articles.records.map(recordOf),
      actors: lists.actors.records.map(recordOf),
      kinds: lists.kinds.records.map(recordOf),
      events: lists.events.records.map(recordOf),
      periods: lists.periods.records.map(recordOf),
      claims: lists.claims.records.map(recordOf),
      facts: lists.facts.records.map(recordOf),
      disagreements: lists.disagreements.records.map(recordOf),
      setAside: Object.fromEntries(all.map(([name, { setAside }]) => [name, setAside])),
    },
    problems: [...about.problems, ...layout.problems, ...all.flatMap(([, { problems }]) => problems)],
    locate: (finding) => {
      const [first, second, ...rest] = finding.at
      if (first === 'layout') return layout.locate({ ...finding, at: finding.at.slice(1) })
      const origin = typeof second === 'number' ? lists[first as Collection].records[second] : undefined
      return origin ? origin.locate({ ...finding, at: rest }) : about.locate(finding)
    },
  }
}

/** The name of a file of claims may be no article's: one problem for the file, not one for each of its claims. */
const withUnknown = (setAside: SetAside, ids: ReadonlySet<string>): SetAside =>
  setAside === 'all' ? setAside : new Set([...setAside, ...ids])

const recordOf = <T>({ record }: Authored<T>): T => record

const nothing = { sheet: { width: 1, height: 1 }, nodes: {}, bends: [] }

/** Unlike a list, a file of one record is located even where the record is of no use. */
const readOne = async <T>(file: string, schema: z.ZodType<T>) => {
  const source = await readSource(file)
  const read = source.problems.length > 0 ? source : readRecord(source, schema)
  return 'record' in read
    ? { record: read.record, problems: [], locate: source.locate }
    : { problems: read.problems, locate: source.locate }
}
