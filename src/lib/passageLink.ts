/**
 * The address of a passage on a web page, by a text fragment (WICG, "URL Fragment Text Directives"): browsers that know it
 * scroll to the phrase and mark it, others open the page. Hyphens are encoded, for in a directive they are syntax.
 */
export const passageLink = (address: string, phrase: string): string =>
  `${address.split('#')[0]}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`
