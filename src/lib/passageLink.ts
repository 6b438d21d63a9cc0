/**
 * The address of a passage on a web page, by a text fragment (WICG, "URL Fragment Text Directives"): browsers that know it
 * scroll to the phrase and mark it, others open the page. Hyphens are encoded, for in a directive they are syntax.
 */
export const passageLink = (address: string, phrase: string): string =>
  `${address.split('#')[0]}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`

/** Whether an address is one that a link may open; anything else could run a script or reach into the reader's machine. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol)
