import type { Box } from '../../lib/box.ts'
import { escapeXml } from '../svg/svg.ts'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** One line of text, safe between tags and in attributes. */
export const oneLine = (text: string): string => escapeXml(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '))

/** Longer names and descriptions are of no use to anybody, and programs limit them. */
const longestName = 250
const shortened = (text: string): string => {
  const characters = [...text]
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : text
}

/** What says who a shape is: its number, its name, and in words what it shows. */
export interface Identity {
  readonly id: number
  readonly name: string
  readonly description?: string | undefined
  /** Nothing is lost to those who are not told of it. */
  readonly decorative?: boolean
}

export const identityXml = ({ id, name, description, decorative }: Identity): string => {
  const attributes = `id="${id}" name="${oneLine(shortened(name))}"${description ? ` descr="${oneLine(description)}"` : ''}`
  if (!decorative) return `<p:cNvPr ${attributes}/>`
  return `<p:cNvPr ${attributes}><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>`
}

export const extent = ({ x, y, width, height }: Box): string =>
  `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`
