import type { Visible } from '../../model/visible.ts'
import type { OnScreen } from '../body/onScreen.ts'
import { shownPart } from '../body/shownPart.ts'
import type { Figure } from '../figure.ts'
import { defaultSettings, type FigureSettings } from '../settings.ts'
import { altText } from './altText.ts'
import { figureTitle } from './figureTitle.ts'
import { firstPage } from './firstPage.ts'
import { followingPages } from './followingPages.ts'
import { type Listing, listingOf } from './listing.ts'
import type { Origin } from './notes.ts'
import { type NumberedTie, numberTies } from './numbering.ts'
import { enlarged } from './place.ts'
import { sheetOf } from './sheet.ts'

/** Lays out a figure of what is on the screen. What has no room on its first page follows on others: nothing is cut. */
export const figureOf = (
  onScreen: OnScreen,
  settings: FigureSettings = defaultSettings,
  origin: Origin = {},
): Figure => {
  const visible = shownPart(onScreen, settings.extent)
  const listing = listingOf(onScreen, visible)
  const { refers, cited } = listing
  const numbered = settings.references === 'none' ? [] : numbersOf(visible, listing)
  const title = settings.title?.trim() || figureTitle(visible, settings.extent)
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

/** The ties of the list, with what it says of them. */
const numbersOf = (visible: Visible, { ties, notes, inOrder }: Listing): NumberedTie[] => {
  const present = new Set(ties.flatMap(({ actors }) => actors))
  const actors = ties === visible.ties ? visible.actors : visible.dataset.actors.filter(({ id }) => present.has(id))
  return numberTies({ ...visible, actors, ties }, inOrder).map((entry) => {
    const note = notes?.get(entry.tie.id)
    return note ? { ...entry, note } : entry
  })
}
