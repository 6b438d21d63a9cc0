import { openPicture } from '../exchange/openPicture.ts'
import { pictureKind } from '../exchange/pictures/pictureKind.ts'
import { toDataset } from '../model/dataset.ts'
import { defaultView } from '../model/view.ts'
import { readLink } from '../query/address/link.ts'
import { en } from '../words/en.ts'
import { openPicture as words } from '../words/openPicture.ts'
import { openView } from './changes.ts'
import { readForeign } from './readForeign.ts'
import { type AppStore, change, fault, openDataset, tell } from './store.ts'

const mostMegabytes = 256
/** What a picture may say of a view: an address has to be shorter. */
const longestLink = 100_000

/** Opens a file of the reader's: a map, a story, or a picture that carries a view. What cannot be opened is told, and all stays as it was. */
export const openFile = async (store: AppStore, file: File): Promise<void> => {
  const refuse = (list: readonly string[]) => fault(store, { title: en.load.refused(file.name), list })
  if (file.size > mostMegabytes * 1024 * 1024) return refuse([words.tooLarge(file.name, mostMegabytes)])
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse([words.unreadable(file.name)])
  }
  const kind = pictureKind(bytes)
  if (kind) return openCarried(store, file.name, kind, bytes, refuse)
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*\{/.test(text)) return refuse([words.neither(file.name)])
  const { looksLikeStory } = await import('../exchange/storyFile.ts')
  if (looksLikeStory(text)) {
    const { openStoryFile } = await import('./writing/openStoryFile.ts')
    return openStoryFile(store, file.name, text)
  }
  const { dataset, reasons } = await readForeign(file.name, text)
  if (!dataset) return refuse(reasons)
  fault(store)
  openDataset(store, dataset, defaultView)
  tell(store, en.load.dropped(dataset.title), ['undo'])
}

const openCarried = (
  store: AppStore,
  name: string,
  kind: NonNullable<ReturnType<typeof pictureKind>>,
  bytes: Uint8Array,
  refuse: (list: readonly string[]) => void,
): void => {
  const opened = openPicture(name, kind, bytes, store.getState().dataset)
  if (!opened.ok) {
    refuse(opened.error)
    return
  }
  const { link, map } = opened.value
  const dataset = map ? toDataset(map) : store.getState().dataset
  const { view, refused } = readLink(link, dataset, longestLink)
  fault(store)
  if (map) openDataset(store, dataset, view)
  else change(store, openView(view))
  const sentence = map ? words.map(name, map.title, map.version) : words.view(name)
  tell(store, refused.length > 0 ? `${sentence} ${words.partly}` : sentence, ['undo'])
}
