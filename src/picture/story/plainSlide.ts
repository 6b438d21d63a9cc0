import { defaultView } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import type { Block, Figure, Prose, ProseParagraph } from '../figure.ts'
import { blockOf } from '../layout/place.ts'
import { articlesOf } from './evidence.ts'
import { stackProse } from './prose.ts'
import { slideSize } from './slideInput.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'

/** Paragraphs as a block whose upper left corner is at a point. */
export const proseBlock = (
  role: Block['role'],
  name: string,
  paragraphs: readonly ProseParagraph[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Block & { readonly prose: Prose } => {
  const drawn = stackProse(paragraphs, width)
  return {
    ...blockOf(role, name, drawn, { x, y }),
    prose: { at: { x, y }, scale: 1, width, height: drawn.height, paragraphs },
  }
}

/** A slide without a map. */
export const plainSlide = (
  { story, dataset, origin }: StoryInput,
  {
    title,
    alt,
    blocks,
    notes,
  }: {
    readonly title: string
    readonly alt: string
    readonly blocks: readonly Block[]
    readonly notes: readonly string[]
  },
): Figure => {
  const address = addressOf(origin, story)
  return {
    title,
    alt,
    language: defaultView.language,
    pages: [{ ...slideSize, blocks }],
    source: {
      visible: nothingOf(dataset),
      numbered: [],
      cited: articlesOf(story, dataset),
      ...(address && { address }),
      ...(origin.licence && { licence: origin.licence }),
    },
    notes,
  }
}

const nothingOf = (dataset: StoryInput['dataset']): Visible => ({
  dataset,
  view: defaultView,
  actors: [],
  ties: [],
  left: { filters: 0, date: 0, prominence: 0, focus: 0, withheld: 0, actors: 0 },
})
