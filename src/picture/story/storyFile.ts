import { ownTitle } from '../../words/writing.ts'
import type { Figure } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { fileName } from '../fileName.ts'
import { storyItems } from '../worksheet/storyItems.ts'
import { keyOf, type WorksheetInput, worksheetOf } from '../worksheet/worksheet.ts'
import { deckOf } from './deck.ts'
import { handoutOf } from './handout.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'

/** What a story can be saved as. */
export const storyFileKinds = ['slides', 'handout', 'worksheet', 'key'] as const
export type StoryFileKind = (typeof storyFileKinds)[number]

/** How a file is being made. */
interface Course {
  readonly signal?: AbortSignal
  readonly onProgress?: (share: number) => void
}

/** The pages of a story on paper. */
export const paperOf = (kind: Exclude<StoryFileKind, 'slides'>, input: StoryInput): Figure => {
  if (kind === 'handout') return handoutOf(input)
  return (kind === 'worksheet' ? worksheetOf : keyOf)(worksheetInput(input))
}

const worksheetInput = ({ story, dataset, origin }: StoryInput): WorksheetInput => ({
  title: story.title,
  items: storyItems(story, dataset),
  dataset,
  address: addressOf(origin, story),
  licence: origin.licence,
})

const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A story as a file. */
export const storyFile = async (kind: StoryFileKind, input: StoryInput, course: Course): Promise<Blob> => {
  if (kind !== 'slides') return pdfOf(paperOf(kind, input), course)
  const { figurePptx } = await import('../pptx/figurePptx.ts')
  return new Blob([await figurePptx(deckOf(input), looks.projector, course)], { type: pptx })
}

/** Pages of paper as a PDF. */
export const pdfOf = async (figure: Figure, course: Course): Promise<Blob> => {
  const { figurePdf } = await import('../pdf/figurePdf.ts')
  return new Blob([(await figurePdf(figure, looks.white, course)) as BlobPart], { type: 'application/pdf' })
}

export const storyFileName = (kind: StoryFileKind, { story }: StoryInput): string => {
  const title = ownTitle(story.title)
  return fileName(kind === 'slides' ? title : `${title} ${kind}`, '', kind === 'slides' ? 'pptx' : 'pdf')
}
