import type { AppStore } from './store.ts'

/**
 * Opens a file of the reader's. In between for size alone: the first route then names this module, and not all those that opening a
 * file takes.
 */
export const openAnyFile = async (store: AppStore, file: File): Promise<void> =>
  (await import('./openFile.ts')).openFile(store, file)
