import type { MouseEvent } from 'react'
import { siteFile } from '../../lib/siteFile.ts'
import { saveBlob } from './saveBlob.ts'

interface Props {
  readonly path: string
  readonly children: string
}

/** Gives away a file of the site. Where the whole site is one file there is none to link to: it is made of what stands there. */
export const SiteFileLink = ({ path, children }: Props) => {
  const take = async (event: MouseEvent) => {
    event.preventDefault()
    saveBlob(await (await siteFile(path)).blob(), path.replace(/^.*\//, ''))
  }
  return (
    <a href={path} download onClick={import.meta.env.ONE_FILE ? take : undefined}>
      {children}
    </a>
  )
}
