import type { Dataset } from '../model/dataset.ts'
import { beyondLatin } from '../picture/fontFamilies.ts'
import type { AppStore } from '../state/store.ts'

/** Fetches the fonts of other scripts for a map that has names in them; for most there is nothing to fetch. */
export const followScripts = (store: AppStore): void => {
  const bring = async (dataset: Dataset) => {
    const names = namesIn(dataset).filter((name) => beyondLatin.test(name))
    if (names.length === 0) return
    const { addFaces } = await import('../picture/type/loadFaces.ts')
    await addFaces(
      names.flatMap((text) => families.map((family) => ({ text, face: { family, weight: 500 } }))),
      document.fonts,
    )
  }
  void bring(store.getState().dataset)
  store.subscribe(({ dataset }, before) => {
    if (dataset !== before.dataset) void bring(dataset)
  })
}

const families = ['serif', 'sans'] as const

const namesIn = ({ title, actors, articles }: Dataset): string[] => [
  title,
  ...actors.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...articles.flatMap(({ label, csl }) => [label, csl.title]),
]
