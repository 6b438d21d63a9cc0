import { dataFile } from '../lib/siteFile.ts'
import { type MapFile, toDataset } from '../model/dataset.ts'
import { type Loaded, readForeign } from '../state/readForeign.ts'

/**
 * Loads the map that the address asks for: `?data=` names a file of the same origin in the format of `data/map.json`. Such a
 * file is checked in full; the page's own has been checked when the site was built.
 */
export const loadMap = async (address: URL): Promise<Loaded> => {
  const asked = address.searchParams.get('data')
  const other = asked ? await loadForeign(asked, address) : undefined
  if (other?.dataset) return other
  try {
    const response = await dataFile('data/map.json')
    if (!response.ok) throw new Error(`${response.status}`)
    return { dataset: toDataset((await response.json()) as MapFile), reasons: other?.reasons ?? [] }
  } catch (error) {
    return { reasons: [...(other?.reasons ?? []), String(error)] }
  }
}

const loadForeign = async (asked: string, address: URL): Promise<Loaded> => {
  const url = new URL(asked, address)
  // A page that was opened from a disk can read no other file there.
  if (url.origin !== address.origin || address.protocol === 'file:')
    return { reasons: [`${asked}: only files of this site can be opened; save it, and drop it on the page`] }
  try {
    const response = await fetch(url)
    if (!response.ok) return { reasons: [`${asked}: the server answered ${response.status}`] }
    return readForeign(asked, await response.text())
  } catch (error) {
    return { reasons: [`${asked}: ${String(error)}`] }
  }
}
