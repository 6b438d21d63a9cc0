import type { Dataset } from '../../model/dataset.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { StoryOrigin } from './storyOrigin.ts'

/** "Allegiances: the map. Version 2026.11.20 of the data. CC BY 4.0. https://…" */
export const sourceInWords = (dataset: Dataset, { licence }: StoryOrigin, address: string | undefined): string =>
  [
    words.made(en.appName, dataset.title, dataset.version),
    ...(licence ? [`${licence}.`] : []),
    ...(address ? [address] : []),
  ].join(' ')
