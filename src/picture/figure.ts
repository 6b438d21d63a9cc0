import type { Vector } from '../lib/vector.ts'
import type { Visible } from '../model/visible.ts'
import type { Scene, Shape, Text } from '../scene/scene.ts'
import type { NumberedTie } from './layout/numbering.ts'

/** Pages with a picture on them, free of any renderer: the preview and every file paint this and lay nothing out themselves. */
export interface Figure {
  readonly title: string
  /** What the picture shows, in words, for those who cannot see it. */
  readonly alt: string
  readonly language: string
  /** The first holds the picture; lists that found no room there follow. */
  readonly pages: readonly Page[]
  readonly source: Source
  /** What stands in the notes of a slide, paragraph by paragraph; absent: what its ties rest on. */
  readonly notes?: readonly string[]
}

/** What a figure was made from, for files that say more than is painted. */
export interface Source {
  /** What is on the figure. */
  readonly visible: Visible
  readonly numbered: readonly NumberedTie[]
  /** The ids of the articles that it cites. */
  readonly cited: ReadonlySet<string>
  /** Where this view can be opened. */
  readonly address?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** Pixels to the inch of a page's lengths: A4 across is 1754 wide. */
export const pageResolution = 150

export interface Page {
  readonly width: number
  readonly height: number
  /** In the order in which they are read. */
  readonly blocks: readonly Block[]
}

/** A part of a page by what it is to somebody to whom the page is read out. */
export interface Block {
  readonly role: 'title' | 'heading' | 'text' | 'figure' | 'legend' | 'list' | 'ornament'
  readonly name: string
  readonly layers: readonly Layer[]
  /** The items of a list; its layers are then empty. */
  readonly entries?: readonly Entry[]
  /** What a figure shows, in words. */
  readonly alt?: string
  /** The Scene that a figure's layers draw, for files in which its actors stay things that can be moved. */
  readonly map?: PlacedScene
  /** Its text as it was before it was broken into lines, for files whose programs break it themselves. */
  readonly prose?: Prose
}

/** Running text in a box at a place and a scale. */
export interface Prose {
  readonly at: Vector
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly paragraphs: readonly ProseParagraph[]
}

export interface ProseParagraph {
  readonly runs: readonly Run[]
  /** From baseline to baseline. */
  readonly leading: number
  /** Room below it. */
  readonly after: number
  /** Its lines begin so far to the right, and in their margin stands a label. */
  readonly hang?: { readonly by: number; readonly label: Run }
}

/** Words in one style. */
export type Run = Pick<Text, 'text' | 'face' | 'size' | 'paint' | 'href'>

/** An item of a list: its number and what follows it. */
export interface Entry {
  readonly label: string
  /** The whole item in words, marks and all. */
  readonly words: string
  readonly layer: Layer
}

/** A Scene in its place on a page: multiplied by `scale`, then moved by `at`. */
export interface PlacedScene {
  readonly scene: Scene
  readonly at: Vector
  readonly scale: number
}

/** Shapes below text, drawn at a place and a scale. */
export interface Layer {
  readonly name: string
  readonly at: Vector
  readonly scale: number
  /** Text stands on a halo of paper, where lines may run beneath it. */
  readonly halo: boolean
  readonly shapes: readonly Shape[]
  readonly texts: readonly Text[]
}

/** All that is painted of a block, in order. */
export const layersOf = ({ layers, entries = [] }: Block): readonly Layer[] =>
  entries.length > 0 ? [...layers, ...entries.map(({ layer }) => layer)] : layers

export const textsOf = (figure: Pick<Figure, 'pages'>): readonly Text[] =>
  figure.pages.flatMap(({ blocks }) => blocks.flatMap((block) => layersOf(block).flatMap(({ texts }) => texts)))
