import { readFile } from 'node:fs/promises'
import type { Problem } from './problem.ts'
import { readYaml, type YamlSource } from './yamlSource.ts'

/** Reads a file of the folder. One that is missing is a problem: else a whole list could vanish unnoticed. */
export const readSource = async (file: string): Promise<YamlSource> => {
  try {
    return readYaml(file, await readFile(file, 'utf8'))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      message: missing ? 'the file is missing' : `the file cannot be read: ${(error as Error).message}`,
      mend: missing ? 'create it; an empty file is an empty list' : 'see that it is a file and that you may read it',
    }
    return { file, value: null, problems: [problem], locate: ({ message, mend }) => ({ ...problem, message, mend }) }
  }
}
