import { dataFile } from '../../lib/siteFile.ts'
import { ownPage } from './ownPage.ts'

export interface OneFile {
  readonly name: string
  readonly bytes: number
}

const name = 'allegiances.html'

/** What the whole site as one file is called, and how large it is. */
export const describeOneFile = async (): Promise<OneFile> => {
  if (import.meta.env.ONE_FILE) return { name, bytes: ownFile().size }
  const { bytes } = (await (await dataFile('one-file.json')).json()) as Pick<OneFile, 'bytes'>
  return { name, bytes }
}

/** The file itself: from the site, or from within it. */
export const fetchOneFile = async (): Promise<Blob> => {
  if (import.meta.env.ONE_FILE) return ownFile()
  const response = await dataFile(name)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Blob([await response.arrayBuffer()], { type: 'text/html' })
}

const ownFile = () => new Blob([ownPage()], { type: 'text/html' })
