import { type AppStore, fault } from '../../state/store.ts'
import { en } from '../../words/en.ts'

/** Opens a file; what that takes is loaded with the first one. */
export const openFileIn = (store: AppStore, file: File): void => {
  import('../../state/openAnyFile.ts')
    .then(({ openAnyFile }) => openAnyFile(store, file))
    .catch((error: unknown) => fault(store, { title: en.load.refused(file.name), list: [String(error)] }))
}
