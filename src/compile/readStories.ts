import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { storyKeys } from '../exchange/storyKeys.ts'
import { storySchema } from '../exchange/storySchema.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import { refusedIn } from '../query/address/link.ts'
import { checkStory } from '../rules/story/checkStory.ts'
import { storiesFolder } from './authoredFiles.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './readRecords.ts'
import { readSource } from './readSource.ts'

/** Reads the stories of a folder, by their places, and checks them against the map. */
export const readStories = async (
  folder: string,
  dataset: Dataset,
): Promise<{ readonly stories: readonly Story[]; readonly problems: readonly Problem[] }> => {
  const stories: Story[] = []
  const problems: Problem[] = []
  for (const name of await storyFiles(folder)) {
    const file = join(folder, storiesFolder, name)
    const source = await readSource(file)
    const read = source.problems.length > 0 ? source : readRecord(source, storySchema, source.value, [], storyKeys)
    if (!('record' in read)) {
      problems.push(...read.problems)
      continue
    }
    const { record, locate } = read
    const named = basename(name, '.yaml')
    if (record.id !== named)
      problems.push(
        locate({
          at: ['id'],
          message: `the story "${record.id}" stands in a file named for "${named}"`,
          mend: `name the file ${record.id}.yaml`,
        }),
      )
    const ground = { dataset, refusedIn: (view: string) => refusedIn(view, dataset) }
    problems.push(...checkStory(record, ground, { house: true }).map(locate))
    stories.push(record)
  }
  const places = ({ place = Number.POSITIVE_INFINITY }: Story) => place
  return { stories: stories.sort((a, b) => places(a) - places(b) || (a.title < b.title ? -1 : 1)), problems }
}

const storyFiles = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, storiesFolder)).catch(() => [])
  return names.filter((name) => /^[^.].*\.yaml$/.test(name)).sort()
}
