import { layersOf, type Page } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { paintArea, paintItems } from './paintItems.ts'
import type { Context } from './paintShapes.ts'

/** Paints a whole page at a scale, from the upper left corner of a context. */
export const paintPage = (context: Context, page: Page, look: Look, scale: number): void =>
  paintArea(context, paintItems(page.blocks.flatMap(layersOf)), look, scale, {
    x: 0,
    y: 0,
    width: Math.round(page.width * scale),
    height: Math.round(page.height * scale),
  })
