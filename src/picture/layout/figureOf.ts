import type { OnScreen } from '../body/onScreen.ts'
import { shownPart } from '../body/shownPart.ts'
import type { Figure } from '../figure.ts'
import { defaultSettings, type FigureSettings } from '../settings.ts'
import { altText } from './altText.ts'
import { figureTitle } from './figureTitle.ts'
import { firstPage } from './firstPage.ts'
import { followingPages } from './followingPages.ts'
import { listingOf } from './listing.ts'
import type { Origin } from './notes.ts'
import { numberTies } from './numbering.ts'
import { enlarged } from './place.ts'
import { sheetOf } from './sheet.ts'

/** Lays out a figure of what is on the screen. What has no room on its first page follows on others: nothing is cut. */
export const figureOf = (
  onScreen: OnScreen,
  settings: FigureSettings = defaultSettings,
  origin: Origin = {},
): Figure => {
  const visible = shownPart(onScreen, settings.extent)
  const { ties, inOrder, refers, cited } = listingOf(onScreen, visible)
  const numbered = settings.references === 'none' ? [] : numberTies({ ...visible, ties }, inOrder)
  const title = settings.title?.trim() || figureTitle(visible)
  const sheet = sheetOf(settings.page, settings.type)
  const content = {
    onScreen,
    visible,
    numbered,
    refers,
    cited,
    title,
    settings,
    origin,
    alt: settings.alt?.trim() || altText(visible, onScreen),
  }
  const { page, rest } = firstPage(content, sheet)
  const pages = [page, ...followingPages(content, sheet, rest)]
  return {
    title,
    alt: content.alt,
    language: visible.view.language,
    pages: pages.map((one) => enlarged(one, sheet.by)),
    source: { visible, numbered, cited, ...origin },
  }
}
